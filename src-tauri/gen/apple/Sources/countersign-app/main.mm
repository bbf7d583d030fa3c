#include "bindings/bindings.h"
#include "first_link.h"

int main(int argc, char * argv[]) {
	hand_on_first_link();
	ffi::start_app();
	return 0;
}
