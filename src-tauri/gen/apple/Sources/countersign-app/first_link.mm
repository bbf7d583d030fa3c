// A link that starts the app comes with the scene that is about to connect. tao 0.37 reads only those that come later
// (github.com/tauri-apps/tao/issues/1248), so this hands the first one on as if it had come once the scene is there.
// tests/phones/apple.rs says when tao reads it itself and this is to go.

#include "first_link.h"

#import <UIKit/UIKit.h>
#import <objc/runtime.h>

namespace {

using SetDelegate = void (*)(id, SEL, id<UIApplicationDelegate>);
using Configure = UISceneConfiguration *(*)(id, SEL, UIApplication *, UISceneSession *, UISceneConnectionOptions *);

SetDelegate set_delegate_before = nullptr;
Configure configure_before = nullptr;
UISceneConnectionOptions *first = nil;

UISceneConfiguration *configure(id delegate, SEL name, UIApplication *app, UISceneSession *session,
                                UISceneConnectionOptions *options) {
	if (options.URLContexts.count > 0 || options.userActivities.count > 0) {
		first = options;
	}
	return configure_before(delegate, name, app, session, options);
}

// tao makes the class of its delegate while it starts; before the application takes it, there is nothing to look into.
void set_delegate(id app, SEL name, id<UIApplicationDelegate> delegate) {
	Method method = class_getInstanceMethod([delegate class],
	                                        @selector(application:configurationForConnectingSceneSession:options:));
	if (method != nullptr && configure_before == nullptr) {
		configure_before = reinterpret_cast<Configure>(
			method_setImplementation(method, reinterpret_cast<IMP>(configure)));
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
