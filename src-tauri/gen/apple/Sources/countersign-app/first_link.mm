// A link that starts the app comes with the scene that is about to connect. tao 0.37 reads only those that come later
// (github.com/tauri-apps/tao/issues/1248), so this hands the first one on as if it had come once the scene is there.
// tests/phones/apple/first_link.rs says when tao reads it itself and this is to go.

#include "first_link.h"

#import <UIKit/UIKit.h>
#import <objc/runtime.h>

namespace {

using SetDelegate = void (*)(id, SEL, id<UIApplicationDelegate>);
using WillConnect = void (*)(id, SEL, UIScene *, UISceneSession *, UISceneConnectionOptions *);

SetDelegate set_delegate_before = nullptr;
WillConnect will_connect_before = nullptr;
UISceneConnectionOptions *first = nil;

void will_connect(id delegate, SEL name, UIScene *scene, UISceneSession *session, UISceneConnectionOptions *options) {
	if (options.URLContexts.count > 0 || options.userActivities.count > 0) {
		first = options;
	}
	will_connect_before(delegate, name, scene, session, options);
}

// tao makes the class of the scenes' delegate while it starts; before the application takes its own delegate, there is
// nothing to look into. The application's is asked about new sessions only, not about one that the system kept of an
// earlier start; the scene's is told of every connection.
void set_delegate(id app, SEL name, id<UIApplicationDelegate> delegate) {
	Method method = class_getInstanceMethod(objc_getClass("TaoSceneDelegate"),
	                                        @selector(scene:willConnectToSession:options:));
	if (method != nullptr && will_connect_before == nullptr) {
		will_connect_before = reinterpret_cast<WillConnect>(
			method_setImplementation(method, reinterpret_cast<IMP>(will_connect)));
	}
	set_delegate_before(app, name, delegate);
}

void hand_on(UIScene *scene) {
	UISceneConnectionOptions *options = first;
	first = nil;
	id<UISceneDelegate> delegate = scene.delegate;
	if (options.URLContexts.count > 0 && [delegate respondsToSelector:@selector(scene:openURLContexts:)]) {
		[delegate scene:scene openURLContexts:options.URLContexts];
	}
	for (NSUserActivity *activity in options.userActivities) {
		if ([delegate respondsToSelector:@selector(scene:continueUserActivity:)]) {
			[delegate scene:scene continueUserActivity:activity];
		}
	}
}

} // namespace

void hand_on_first_link() {
	Method method = class_getInstanceMethod(UIApplication.class, @selector(setDelegate:));
	set_delegate_before = reinterpret_cast<SetDelegate>(
		method_setImplementation(method, reinterpret_cast<IMP>(set_delegate)));
	[NSNotificationCenter.defaultCenter addObserverForName:UISceneDidActivateNotification
	                                                object:nil
	                                                 queue:NSOperationQueue.mainQueue
	                                            usingBlock:^(NSNotification *note) {
		if (first != nil) {
			hand_on(note.object);
		}
	}];
}
