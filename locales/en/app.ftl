### Words of the app's window. Keys begin with the screen that shows them.

app-name = Countersign
app-title = { $title } · Countersign
app-starting = Countersign is opening

common-back = Back
common-cancel = Cancel
common-close = Close
common-copy = Copy
common-copied = Copied
common-try-again = Try again
common-wait =
    { $seconds ->
        [one] You can try again in { $seconds } second.
       *[other] You can try again in { $seconds } seconds.
    }

still-title = Are you still there?
still-lead = The app will hide its content shortly, so that nobody else can read it. Touch the screen or press a key to keep it open.
still-stay = Stay

privacy-screen-title = Covered
privacy-screen-lead = Nobody used the app for a while, so it hides what it shows.
privacy-screen-open = Continue

notice-title = Sign in to { $service }?
notice-change-title = Allow a change of your account?
notice-body = A request is waiting for { $account }. Open the app to see where it comes from.

account-at = { $account } at { $server }

context-place = Place
context-browser = Browser
context-network = Network
context-account = Account
context-asked = Time of request
context-page = Page

time-left = Time left
time-left-spoken =
    { $seconds ->
        [one] { $seconds } second left
       *[other] { $seconds } seconds left
    }
time-left-spoken-minutes =
    { $minutes ->
        [one] { $minutes } minute left
       *[other] { $minutes } minutes left
    }
time-up = Time is up
time-just-now = just now
time-seconds-ago =
    { $count ->
        [one] { $count } second ago
       *[other] { $count } seconds ago
    }
time-minutes-ago =
    { $count ->
        [one] { $count } minute ago
       *[other] { $count } minutes ago
    }
time-hours-ago =
    { $count ->
        [one] { $count } hour ago
       *[other] { $count } hours ago
    }
time-days-ago =
    { $count ->
        [one] { $count } day ago
       *[other] { $count } days ago
    }
time-today = Today
time-yesterday = Yesterday

welcome-title = Confirm that it is really you
welcome-lead = When you sign in on another screen, this app asks you whether it is really you.
welcome-initialise = Set up this device
welcome-new-phone = I have a new phone
welcome-what = What is this?
welcome-what-title = What Countersign does
welcome-what-1 = You sign in on a computer or tablet, as always.
welcome-what-2 = This app shows who is asking, from where, and when.
welcome-what-3 = You type your PIN here, and only then the door opens. Without you it stays shut.
welcome-what-private = The app does not know your password and never sends your PIN.
welcome-phone-title = Moving to a new phone
welcome-move-lead = Have both phones at hand. It takes two minutes and no computer.
welcome-move-1 = On the old phone, open Countersign and press your account at the top.
welcome-move-2 = Choose it in the list, then “Move to another phone”.
welcome-move-3 = On this phone, press “Set up this device”, then “Scan the code”, and hold it in front of the old one.
welcome-move-lost-title = The old phone is lost or broken?
welcome-move-lost = On a computer, sign in another way and open My Account. Remove the old phone there and add this one as a new device.

where-title = Go to your other screen
where-lead = On the computer or tablet where you sign in:
where-step-1 = Sign in and open My Account.
where-step-1-address = Open this address, sign in and open My Account.
where-step-2 = Choose “Add a mobile device”. If you already have a device, choose “Manage my mobile devices” first.
where-step-3 = Choose a PIN there. The page then shows a square code.
where-scan = Scan the code
where-same-device = I am on the same device
where-same-title = Everything on one device
where-here-lead = A camera cannot see its own screen, so the page hands the code to this app.
where-same-1 = Open your account page in the browser of this device.
where-here-2 = Add a mobile device there and choose a PIN. Then press “Open in the app”.
where-here-3 = This app opens and asks you whether to register. If it does not open, copy the link there and paste it here.
where-same-paste = Paste the link

scan-title = Scan the code
scan-lead = Hold the square code on the page inside the frame.
scan-starting = The camera is starting
scan-refused-title = The camera is not allowed
scan-refused = The app uses the camera only to read the square code; no picture is kept. You can allow it in the settings of this device, or use one of the other ways below.
scan-absent-title = No camera here
scan-absent = Take the code another way: choose or drop a picture of it, or paste its link below.
scan-busy = Reading the code
scan-torch = Light
scan-picture = From a picture
scan-type-title = Type a code
scan-link-label = Or type or paste the link or code from the page
scan-address-label = Address of that page
scan-link-submit = Continue
scan-drop = Drop the picture here

register-title = Register this device?
register-lead = This device will confirm sign-ins at
register-check = Is this the address where you signed in on your other screen? If not, cancel.
register-stored-title = What is kept on this device
register-stored-1 = The name of the server and your account, partly hidden
register-stored-2 = A secret key, which is of no use without your PIN
register-stored-3 = Not your PIN, and not your password
register-accept = Register
register-busy = Connecting
reset-title = Set the new PIN?
reset-lead = This device will use the PIN that you chose at
reset-note = Everything else stays as it is. From then on only the new PIN works.
reset-accept = Continue

pin-title = Enter your PIN
pin-title-enrol = Enter the PIN you chose
pin-enrol = You are connected to the account of { $account } at { $server }. To complete the registration enter your PIN.
pin-reset = You are connected to the account of { $account } at { $server }. To finish, enter your new PIN.
pin-approve = To sign in to { $service }
pin-answer = To get a code for { $service }
pin-answer-digits = To get a code for { $server }
pin-sign = To sign for { $service }
pin-answer-sign = To get a signing code for { $service }
pin-answer-sign-digits = To get a signing code for { $server }
pin-change-old = Enter the PIN that you have now
pin-change-new = Choose a new PIN
pin-change-repeat = Enter the new PIN again
pin-change-hint = Avoid years, rows and repetitions.
pin-turn-on-fingerprint = To turn on fingerprint recognition for { $account } at { $server }
pin-turn-on-face = To turn on face recognition for { $account } at { $server }
pin-turn-on-either = To turn on fingerprint or face recognition for { $account } at { $server }
pin-move = To move { $account } at { $server } to another phone
pin-dots =
    { $filled ->
        [0] No digit entered
        [one] { $filled } of 4 digits entered
       *[other] { $filled } of 4 digits entered
    }
pin-busy = Checking
pin-attempts =
    { $count ->
        [0] No attempts left.
        [1] This is the last attempt. After one more wrong PIN this device is blocked.
       *[other] { $count } attempts left.
    }
pin-attempts-enrol =
    { $count ->
        [0] No attempts left.
        [1] This is the last attempt. After one more wrong PIN you begin again on the page.
       *[other] { $count } attempts left.
    }
pin-attempts-change =
    { $count ->
        [0] No attempts left.
        [1] This is the last attempt. After one more wrong PIN the PIN stays as it is and this device is blocked.
       *[other] { $count } attempts left.
    }
pin-attempts-move =
    { $count ->
        [0] No attempts left.
        [1] This is the last attempt. After one more wrong PIN nothing is moved and this device is blocked.
       *[other] { $count } attempts left.
    }
pin-keypad = Keypad
pin-key-delete = Delete the last digit
pin-forgotten = Forgotten your PIN?
pin-forgotten-title = Forgotten your PIN?
pin-forgotten-lead = Nobody can look it up, but you can choose a new one. This device stays registered.
pin-forgotten-1 = On another screen, sign in and open My Account.
pin-forgotten-2 = Choose Manage my mobile devices, then Reset PIN next to this device.
pin-forgotten-3 = Choose a new PIN and scan the code that the page shows.
pin-forgotten-enrol = You chose this PIN a moment ago on the page that shows the code. If it has slipped your mind, go back there and begin again: nothing is registered yet.
pin-forgotten-moving = If your old phone shows the code, the PIN is the one that you use there.

biometric-fingerprint = Fingerprint
biometric-face = Face
biometric-either = Fingerprint or face
biometric-use-fingerprint = Use your fingerprint
biometric-use-face = Use your face
biometric-use-either = Use your fingerprint or face

offer-notify-title = Get a notification when a request arrives?
offer-notify = A notification can then tell you, even while the app is closed.
offer-notify-late = When closed, the app checks for requests only occasionally, and each request is valid for only two minutes. When a page asks you to confirm, open the app yourself.
offer-notify-later = You can change this at any time in the settings.
offer-not-now = Not now
offer-fingerprint-title = Use your fingerprint?
offer-fingerprint = A touch of your finger is then enough to approve.
offer-face-title = Use face recognition?
offer-face = A look at this device is then enough to approve.
offer-either-title = Use your fingerprint or face?
offer-either = A touch or a look is then enough to approve.
offer-pin-always = Your PIN always works too. You can change this at any time under your account.
offer-yes = Yes
offer-skip = Skip

no-lock-title = This device has no screen lock
no-lock-lead = Whoever picks it up could open it. To keep your account safe, the app registers devices with a screen lock only: a PIN, pattern or password of the device, or a fingerprint or face.
no-lock-todo = Set one in the settings of this device, then come back here.
no-lock-todo-here = Open the settings of this device, set a screen lock, then come back here.
no-lock-settings = Open the settings
no-lock-again = Check again

compare-title = Do you see the same on the page?
compare-lead-other = Compare these six characters with your other screen, the page or your old phone, and answer there.
compare-characters = The six characters
compare-same = If they are the same, say so on the page. Then this device is ready.
compare-differ = If they differ, say so on the page. Nothing is registered then, and no harm is done.
compare-account = For { $account } at { $server }
compare-home = I have answered there

home-title-quiet = Nothing to approve
home-title-requests =
    { $count ->
        [one] One request for you
       *[other] { $count } requests for you
    }
home-quiet-lead = When you sign in somewhere, the request appears here automatically.
home-requests-lead = Open a request to see who is asking.
home-checking = Asking the server
home-checked = Checked { $ago }
home-offline = No connection. The app keeps trying by itself.
home-offline-since = No connection. Last checked { $ago }.
home-not-the-server = Another network answered instead of your server. You may have to sign in to this Wi-Fi first.
home-refresh = Check now
home-accounts = Accounts. On show:
home-settings = Settings
home-open = Open the request
home-other-requests =
    { $count ->
        [one] One request, at { $server }
       *[other] { $count } requests, at { $server }
    }
home-title-other = Another account is asked
home-other-lead = Switch to that account to answer.
home-last-sign-in = Last sign-in: { $service }, { $ago }
home-clock-ahead = The clock of this device is fast
home-clock-behind = The clock of this device is slow
home-clock-difference = Difference: { $difference }
home-clock = The app uses the server’s time, so you can carry on as usual. In this device’s settings, turn on automatic date and time.
home-clock-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
home-clock-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
home-clock-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
home-scan = Scan QR code
home-pending-title = Your other screen waits for you
home-pending = Compare the six characters there. This device is ready as soon as you say that they are the same.
home-key-store = No system key store is in use here. The app keeps its secret in a file that only you can open.

request-title = Sign in to { $service }?
request-match-label = Type the number that you see on the page where you are signing in
request-continue = Continue
request-deny = Deny
request-report = I did not ask for this
request-report-title = You did not ask for this?
request-report-lead = Somebody else may know your password. Nobody will be signed in: this request will be denied and reported.
request-report-next = Afterwards, change your password on your account page.
request-report-confirm = Deny and report
request-busy = Denying
request-by-link = This request comes from a link opened on this device. Only the browser in which you started will be signed in, and you will be taken back to it.
request-sign-title = Sign this for { $service }?
request-sign-lead = Read every line. With your PIN you sign exactly this.
request-sign-match = Type the number that you see on the page where you began
request-sign-report = Somebody else may be acting in your name. Nothing will be signed: this request will be denied and reported.
request-sign-report-next = Then contact the service, and change your password on your account page.

change-add-device = Add a device to your account?
change-remove-device = Remove the device “{ $object }”?
change-reset-pin = Set a new PIN for the device “{ $object }”?
change-rename-device = Rename the device “{ $object }” to “{ $value }”?
change-password = Change the password of your account?
change-email = Change the email address of your account to { $value }?
change-end-waiting = End the waiting period of your account now?
change-report = Report this sign-in as not yours: { $object }?
change-close-sessions = Sign out all your other browsers?
change-lead = This is not a sign-in. With your PIN you allow this one change of your account, once.
change-code-lead = This is not a sign-in. With the code you allow this one change of your account, once. Go on only if you began it yourself.
done-change-nothing = Nothing was changed.
done-change-approved-title = Change allowed
done-change-approved = The page goes on by itself. Nothing else was allowed.
request-change-report = Then somebody else may be acting in your name. Nothing is changed: this request will be denied and reported.
report-ends = This attempt is over. The page has to begin again with the password.
report-hour = For one hour, the password alone signs nobody in, except in a browser that one of your devices has confirmed before.

same-device-link-title = Opening the request
same-device-link-lead = Asking { $server }
same-device-link-long = The server is slow to answer. You can wait, or cancel and start again on the page.

done-approved-title = You are signed in
done-approved = { $service } opens on your other screen by itself.
done-denied-title = Denied
done-denied = Nobody was signed in to { $service }.
done-reported-title = Denied and reported
done-reported = Nobody was signed in to { $service }. Change your password as soon as you can: somebody else may know it.
done-expired-title = The time ran out
done-expired = Nobody was signed in to { $service }. To try again, start on the page.
done-cancelled-title = Cancelled on the page
done-cancelled = Nobody was signed in to { $service }. There is nothing left to do here.
done-wrong-match-title = That was not the number
done-wrong-match = The number is not the one on the page of { $service }, so nobody was signed in. If it was you, start again there.
done-home = Done
done-approved-here-title = You are signed in
done-approved-here = { $service } goes on in your browser.
done-signed-title = Signed
done-signed = { $service } goes on by itself on your other screen.
done-signed-here-title = Signed
done-signed-here = { $service } goes on in your browser.
done-sign-denied-title = Denied
done-sign-denied = Nothing was signed for { $service }.
done-sign-reported-title = Denied and reported
done-sign-reported = Nothing was signed for { $service }. Tell the people who run it: somebody else may be acting in your name.
done-sign-expired-title = The time ran out
done-sign-expired = Nothing was signed for { $service }. To try again, start on the page.
done-sign-cancelled-title = Cancelled on the page
done-sign-cancelled = Nothing was signed for { $service }. There is nothing left to do here.
done-sign-wrong-match-title = That was not the number
done-sign-wrong-match = The number is not the one on the page of { $service }, so nothing was signed. If it was you, start again there.
done-return = Return to your browser
done-not-opened-title = Your browser did not open
done-not-opened = Press the button below, or open the browser yourself and choose the page where you began.
done-other-browser-title = A page asks for nine characters?
done-other-browser = A different browser opened from the one where you started. Type these characters on the page where you started:
done-other-browser-code = The nine characters

challenge-title = Get a code for { $service }?
challenge-lead = The page asks for a code from this app. Continue only if you are signing in there yourself.
challenge-typed-title = Get a code for these digits?
challenge-typed-lead = You typed twelve digits from a page. The code answers that page only.
challenge-typed-warning = The digits do not show who is asking. Continue only if you opened that page yourself and its address is the one above.
challenge-sign-title = Sign for { $service }?
challenge-sign-lead = The page asks you to sign something. You enter it here yourself, so that nobody else decides what is signed. Continue only if you began this.
challenge-accept = Continue
challenge-late = By the clock of this device the time for this code has passed. The page may ask you to begin again.

otp-title = Type this code on the page
otp-for = For { $service }
otp-for-digits = For { $server }
otp-code = Your code
otp-hint = Capitals or small letters, with or without spaces: the page takes both.
otp-aloud = Read aloud
otp-done = Done
otp-late = The time for this code has passed. If the page does not take it, ask there for a new one.

sign-title = Sign for { $service }
sign-typed-title = Sign what the page shows
sign-lead = Enter what you want to sign, as it stands on the page. Your code fits exactly this and nothing else.
sign-account = With the account { $account }
sign-submit = Continue to PIN
sign-day = Day
sign-month = Month
sign-year = Year
sign-hint-digits = Digits only
sign-hint-amount = Such as { $example }
sign-hint-date = In figures, such as 5 for May
sign-problem-empty = This is missing. Please fill it in.
sign-problem-too-long = This is too long. Please shorten it.
sign-problem-not-digits = Only the digits 0 to 9 can stand here.
sign-problem-not-amount = This is not an amount. Write it like { $example }.
sign-problem-not-date = There is no such day. Check day, month and year; the year has four digits.
sign-problem-not-option = Please choose one of these.
sign-problem-not-pattern = This does not have the form that the service expects. Compare it with the page.
sign-wrong =
    { $count ->
        [one] One field needs another look.
       *[other] { $count } fields need another look.
    }

deactivated-blocked-title = This device is blocked
deactivated-blocked = The PIN was wrong too many times, or the device that added this one is no longer trusted, so this device can approve nothing for now. Your account is safe, and you need not register again.
deactivated-blocked-todo = Choose a new PIN to free it:
deactivated-copied-title = This device is locked
deactivated-copied = The app's data was used in another place or put back from an older copy. To be safe the server no longer accepts this device.
deactivated-copied-todo = Remove the account here, then register this device again on your account page. If you did not copy anything, change your password as well.
deactivated-removed-title = This device was removed
deactivated-removed = It was taken off your account, so it can no longer approve sign-ins.
deactivated-removed-todo = If you want to use it again, remove the account here and register the device on your account page.
deactivated-enrolment-cancelled-title = The registration was cancelled
deactivated-enrolment-cancelled = On the page the six characters were called different, or the registration was stopped. Nothing is registered.
deactivated-enrolment-cancelled-todo = Begin again on the page when you are ready. If the characters really differed, use another network.
deactivated-server-restored-title = The server was restored from a backup
deactivated-server-restored = It was restored from an older copy and this device knows more than it does. Your account is safe.
deactivated-server-restored-todo = A new PIN brings both in step again:
deactivated-step-1 = On another screen, open { $origin } and sign in.
deactivated-step-2 = Choose Manage my mobile devices, then Reset PIN next to this device.
deactivated-step-3 = Scan the code that the page shows.
deactivated-scan = Scan the reset code
deactivated-remove = Remove from this device
deactivated-begin-again = Remove and begin again
deactivated-remove-title = Remove the account from this device?
deactivated-remove-lead = This device then forgets { $account } at { $server }. It can approve nothing until it is registered again.
deactivated-remove-confirm = Remove

store-title = The app cannot open

settings-title = Settings
settings-look = How it looks
settings-language = Language
settings-language-system = Automatic ({ $language })
settings-theme = Light or dark
settings-theme-system = Automatic
settings-theme-light = Light
settings-theme-dark = Dark
settings-text = Size of the text
settings-text-normal = Normal
settings-text-large = Large
settings-text-larger = Larger
settings-text-largest = Largest
settings-notifications = Notifications
settings-notifications-hint = How you are told that a request waits
settings-safety = Safety
settings-idle = Cover what the app shows
settings-idle-hint = When nobody uses it for this long. You are warned half a minute before.
settings-idle-minutes =
    { $minutes ->
        [one] After { $minutes } minute
       *[other] After { $minutes } minutes
    }
settings-idle-never = Never
settings-accounts = Accounts
settings-accounts-hint = PIN, fingerprint or face, moving, removing
settings-history = Sign-ins
settings-history-hint = When and where your account was used
settings-about = About this app
settings-privacy = Privacy
settings-privacy-hint = What is kept, what is sent, and to whom
settings-diagnostics = Diagnostics
settings-diagnostics-hint = For when something does not work
settings-licences = Licences
settings-licences-hint = This app and what it is built with
settings-version = Version { $version }

notify-running-title = You are told as long as the app runs
notify-running = A notification tells of a request, even while the window is hidden. When the app is closed, it does not look.
notify-open-title = You are told only while the app is open
notify-open = The system of this device does not let the app look for requests while it is closed. When a page asks you to confirm, open the app yourself.
notify-periodic-title = The app looks now and then
notify-periodic = While it is closed, it looks about every quarter of an hour. The system may make it wait longer.
notify-seldom-title = The app looks when the system lets it
notify-seldom = When you are not using it, hours may pass between checks. Once you swipe it away in the app switcher, it does not check at all until you open it again.
notify-late = A sign-in waits only two minutes, so such a notification mostly comes too late. When a page asks you to confirm, open the app yourself.
notify-push-title = The app is woken at once
notify-push = As soon as a request waits, your push app wakes this one. If no notification comes, open the app yourself.
notify-faster-title = To be told at once
notify-faster = An app such as ntfy can wake this one as soon as a request waits. Install it, then open this app again.
notify-refused-title = Notifications are off
notify-refused = Nothing tells you that a request waits. You see it whenever you open the app.
notify-settings = Open the settings
notify-ask-title = Notifications are not allowed yet
notify-ask = Allow them, and the app can tell you that a request waits.
notify-allow = Allow notifications

privacy-title = Your privacy
privacy-lead = In short: this app speaks to your own servers only, and only about your sign-ins.
privacy-kept-title = What this device keeps
privacy-kept-1 = For each account: the name and address of the server, and your account, partly hidden
privacy-kept-2 = A secret key for each account, sealed by this device and of no use without your PIN
privacy-kept-3 = Your settings
privacy-kept-4 = Not your PIN, not your password, and no list of your sign-ins
privacy-sent-title = What it sends, and to whom
privacy-sent-1 = To the server of an account: your answer to a request, and the question whether there is a new one
privacy-sent-2 = Never your PIN: the server can check that it was right, but does not learn it
privacy-sent-3 = Like every server it sees the address that your network gives you
privacy-sent-4 = If a push app wakes this one: the address where it does. Its provider learns when a request comes, and nothing more
privacy-none-title = What it does not do
privacy-none-1 = No statistics, no advertising, no crash reports
privacy-none-2 = No other servers: not even the developers receive anything about you
privacy-none-3 = The camera reads square codes and keeps no picture
privacy-gone-title = How to end it
privacy-gone = Remove an account under Accounts and this device forgets it. What the server keeps about you stands on your account page.

licences-title = Licences
licences-own = This app is free software under the European Union Public Licence 1.2.
licences-own-text = Read the European Union Public Licence
licences-others-title = Built with the work of others
licences-others =
    { $count ->
        [one] { $count } component, each under its own licence:
       *[other] { $count } components, each under its own licence:
    }
licences-texts-title = The words of these licences
licences-loading = The list is being opened
licences-failed-title = The list does not open
licences-failed = It is part of the app and comes back with the next start. Nothing else is affected.

diagnostics-title = Diagnostics
diagnostics-lead = If something does not work, these lines help the people who help you.
diagnostics-safe = They hold no secret: no PIN, no key, no code and no password. You see here everything that would be shared.
diagnostics-lines = The lines
diagnostics-share = Share

move-intro-title = Move to another phone?
move-intro-lead = The account { $account } at { $server } goes to another phone or tablet. It takes less than two minutes.
move-intro-1 = Have the other phone ready, with this app installed.
move-intro-2 = This phone shows a square code. The other one scans it.
move-intro-3 = Type your PIN there, the same as here.
move-intro-4 = Both show six characters. If they are the same, say so here.
move-intro-after = As soon as the other phone is ready, this one stops working for this account. Until then nothing changes.
move-intro-accept = Continue

move-code-title = Scan this with the other phone
move-code-lead = On the other phone open Countersign, choose “Set up this device” or “Add account”, and scan this code.
move-code-picture = Square code for the other phone
move-code-typed = Or type this there
move-code-claimed-title = Now type your PIN on the other phone
move-code-claimed = The other phone has read the code. It asks for your PIN; this one goes on by itself afterwards.
move-code-attempts =
    { $count ->
        [0] No attempts left.
        [1] A wrong PIN was typed on the other phone. There is one attempt left.
       *[other] A wrong PIN was typed on the other phone. There are { $count } attempts left.
    }
move-code-over-title = The time for this code is over
move-code-over = Nothing was moved. Go back and begin again.
move-cancel = Cancel the move

move-compare-title = Do you see the same on the other phone?
move-compare-lead = Look at both screens. Take your time.
move-compare-characters = The six characters
move-compare-same = Yes, the same
move-compare-differ = No, they differ
move-compare-busy = The account is moving
move-compare-note = If they differ, nothing is moved. Somebody else may have read the code.

moved-title = The other phone is ready
moved = It now approves the sign-ins of { $account } at { $server }. This phone can no longer do so and has forgotten the account.
moved-home = Done

accounts-title = Accounts
accounts-lead = Press an account to use it, or to change its PIN, move it or remove it.
accounts-active = On show
accounts-requests =
    { $count ->
        [one] One request waits
       *[other] { $count } requests wait
    }
accounts-pending = Waits for your other screen
accounts-blocked = Blocked
accounts-locked = Locked
accounts-removed = Removed
accounts-cancelled = Registration cancelled
accounts-restored = Needs a new PIN

account-add = Add account
account-switch = Switch account
account-switch-to = Switch to this account
account-see = See what to do
account-deactivated = This account cannot approve anything now.
account-change-pin = Change PIN
account-biometrics = In place of the PIN. The PIN always works too.
account-notice-pin-changed-title = Your PIN is changed
account-notice-pin-changed = From now on only the new PIN works on this device.
account-notice-biometrics-on-title = Turned on
account-notice-biometrics-on = You can use it in place of the PIN from now on.
account-notice-biometrics-off-title = Turned off
account-notice-biometrics-off = From now on this device asks for your PIN.
account-history = Sign-ins
account-history-detail = When and where this account was used
account-move = Move to another phone
account-move-detail = In two minutes, without a computer
account-remove = Remove from this device
account-remove-title = Remove this account?
account-remove-lead = This is what happens with { $account } at { $server }:
account-remove-server = The server takes this device off your account and tells you so by mail. Requests that still wait here end.
account-remove-here = This device forgets the account and its keys. Your other accounts stay.
account-remove-last = If this is your only device, have another way to sign in ready.
account-remove-reinstall = To use it here again you register this device anew. The same holds if you delete the app: installing it again does not bring the account back.
account-remove-confirm = Remove

history-title = Sign-ins
history-empty = There is none yet. Each sign-in appears here, with place and time.
history-busy = Asking the server
history-more = Show older ones
history-expect = I am signing in now
history-expect-hint = If a new browser says that this device is not asked for now, press here. It can then ask again for ten minutes.
history-expected = For ten minutes, new browsers can ask this device again.
history-method-password = With the password
history-method-app = With this app
history-method-code = With a code from this app
history-method-here = On this same device
history-signed-in = Signed in
history-signed = Signed
history-denied = Denied
history-expired = Not answered in time
history-cancelled = Cancelled
history-failed = Not successful
history-reported = Reported by you
history-not-me = This wasn’t me
history-not-me-title = You did not do this?
history-not-me-lead = { $service }, { $when }
history-not-me-1 = Report it here. The people who run the server then see it.
history-not-me-2 = Change your password on your account page.
history-not-me-3 = On that page, check your devices and sessions, and end any that you do not recognise.
history-not-me-confirm = Report
