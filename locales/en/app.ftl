### Words of the app's window. Keys begin with the screen that shows them.

app-name = Countersign
# Title of the window: the screen, then the app.
app-title = { $title } · Countersign
app-starting = Countersign is starting…

# Button: to the screen before.
common-back = Back
common-cancel = Cancel
# Button: closes a sheet or dialog. “Continue”, “Cancel”, “Save”, “Remove” and the like are buttons everywhere: say what the button does, as the language does on buttons.
common-close = Close
# Button: copies a code or a text.
common-copy = Copy
# Shown for a moment in place of “Copy”.
common-copied = Copied
common-try-again = Try again
common-wait =
    { $seconds ->
        [one] You can try again in { $seconds } second.
       *[other] You can try again in { $seconds } seconds.
    }

still-title = Are you still there?
still-lead = The app will hide its content shortly, so that nobody else can read it. Touch the screen or any key to keep it open.
# Button: the content of the app stays visible.
still-stay = Keep open

# The privacy screen: it hides the content of the app after some time without use.
privacy-screen-title = Content hidden
privacy-screen-lead = The app has not been used for a while, so its content is hidden.
# Button: shows the content of the app again.
privacy-screen-open = Continue

notice-title = Sign in to { $service }?
# Title of a notification.
notice-change-title = Allow a change to your account?
notice-body = A request is waiting for { $account }. Open the app to see where it comes from.

account-at = { $account } at { $server }
success-device-ready-title = This device is ready
success-device-ready = From now on, you can confirm your sign-ins here.
success-pin-set-title = Your new PIN is set
success-pin-set = Use your new PIN from now on.
success-account-removed-title = Removed from this device
success-account-removed = Your account still exists. To use it here, register this device again.

# The origin of the request: town and country.
context-place = Location
# Before the name of a browser, such as “Firefox (Windows)”.
context-browser = Browser
# A network address, or “the same network”.
context-network = Network
context-account = Account
# Before a time of day.
context-asked = Time of request
# Before the host name of a website.
context-page = Website

# Before minutes and seconds, such as 1:45.
time-left = Time remaining
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
# The time for answering a request has passed.
time-up = Time is up
# Part of home-checked and home-last-sign-in: “Checked just now”.
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
# Heading of a day in the list of sign-ins.
time-today = Today
time-yesterday = Yesterday

welcome-title = Confirm that it is really you
welcome-lead = When you sign in on another screen, this app asks you to confirm that it is really you.
welcome-initialise = Set up this device
welcome-new-phone = Move from an old phone
welcome-what = What is this?
# The label in quotes is the link at the foot of every page.
welcome-help = Need help? Select “Help” on your sign-in page.
welcome-what-title = What Countersign does
welcome-what-1 = You sign in on a computer or tablet, as usual.
welcome-what-2 = This app shows which service is asking, from where, and when.
welcome-what-3 = You enter your PIN here. Only then are you signed in. Nobody can sign in without you.
welcome-what-private = The app does not know your password and never sends your PIN.
welcome-phone-title = Moving to a new phone
welcome-move-lead = Keep both phones to hand. It takes about two minutes, and you do not need a computer.
welcome-move-1 = On the old phone, open Countersign and tap your account at the top.
welcome-move-2 = Tap the account in the list, then “Move to another phone”.
welcome-move-3 = On this phone, tap the button below and point the camera at the old phone.
welcome-move-lost-title = Is the old phone lost or broken?
welcome-move-lost = On a computer, open your sign-in page and select “I have lost my device”. Afterwards, add this phone as a new device.

where-title = Go to your other screen
# Above the steps that lead to the QR code.
where-already = Do you already see a QR code on your other screen? Tap “Scan the code”.
where-lead = If not, on the computer or tablet where you are signing in:
where-step-1 = Sign in and open “My Account”.
where-step-1-address = Open this address, sign in and open “My Account”.
where-step-2 = Select “Add a mobile device”. If you already have a device, select “Manage my mobile devices” first.
where-step-3 = Choose a PIN there. The page then shows a QR code (a square code).
where-scan = Scan the code
where-same-device = I am on the same device
where-same-title = Everything on one device
where-here-lead = The camera cannot scan a code on its own screen, so the page passes the code straight to this app.
where-same-1 = Open “My Account” in the browser on this device.
where-here-2 = Add a mobile device there and choose a PIN. Then select “Open in the app”.
where-here-3 = This app opens and asks whether you want to register this device. If it does not open, copy the link from the page and paste it here.
where-same-paste = Paste the link

scan-title = Scan the code
scan-lead = Point the camera at the QR code on the page so that it fits inside the frame.
scan-starting = Starting the camera…
scan-refused-title = The app cannot use the camera
scan-refused = The app uses the camera only to read the QR code and keeps no pictures. You can allow access in this device’s settings, or use one of the other options below.
scan-absent-title = No camera found
scan-absent = Enter the code another way: select or drag in a picture of it, or paste its link below.
scan-busy = Reading the code…
scan-old-title = Scan your old phone
scan-old-lead = On the old phone, open the account in Countersign and tap “Move to another phone”. Then point the camera of this phone at the code there.
# Switch: the lamp of the camera.
scan-torch = Torch
# Button: selects a picture that shows the QR code.
scan-picture = From a picture
scan-type-title = Type a code
# Below “Type a code”, the label of a field.
scan-type-hint = The link or code that the other screen shows
# Button: pastes the link or code from the clipboard.
scan-paste = Paste
scan-paste-by-hand = The app cannot read the clipboard here. Touch and hold the field, then choose “Paste”.
scan-address-label = Address of that page
scan-address-hint = You need the address only for a long code with letters.
scan-link-submit = Continue
scan-drop = Drop the picture here

register-title = Register this device?
# Before the address of the server.
register-lead = This device will confirm sign-ins at this address:
register-check = Is this the address shown on your other screen? If not, cancel.
register-stored-title = What is kept on this device
register-stored-1 = The name of the server and of your account, partly hidden
register-stored-2 = A secret key, which cannot be used without your PIN
register-stored-3 = Your PIN and your password are not kept
# Button: registers this device.
register-accept = Register
register-busy = Connecting…
new-pin-title = Use the new PIN?
# Before the address of the server.
new-pin-lead = This device will use the PIN that you chose at this address:
new-pin-note = Nothing else changes. From then on, only the new PIN will work.
new-pin-accept = Continue

pin-title = Enter your PIN
pin-title-enrol = Enter the PIN that you chose
pin-enrol = This device is connected to the account { $account } at { $server }. To complete the registration, enter your PIN.
pin-reset = This device is connected to the account { $account } at { $server }. To finish, enter your new PIN.
# Below “Enter your PIN”: what the PIN is for. Likewise the other messages pin-….
pin-approve = To sign in to { $service }
pin-answer = To get a code for { $service }
pin-answer-digits = To get a code for { $server }
pin-sign = To sign for { $service }
pin-answer-sign = To get a signing code for { $service }
pin-answer-sign-digits = To get a signing code for { $server }
pin-change-old = Enter your current PIN
pin-change-new = Choose a new PIN
pin-change-repeat = Enter the new PIN again
pin-change-hint = Avoid years, sequences such as 1234, and repeated digits.
pin-turn-on-fingerprint = To turn on fingerprint recognition for { $account } at { $server }
pin-turn-on-face = To turn on face recognition for { $account } at { $server }
pin-turn-on-either = To turn on fingerprint or face recognition for { $account } at { $server }
pin-move = To move { $account } at { $server } to another phone
pin-match = Number from the page:
pin-dots =
    { $filled ->
        [0] No digit entered
        [one] { $filled } of 4 digits entered
       *[other] { $filled } of 4 digits entered
    }
pin-busy = Checking…
pin-attempts =
    { $count ->
        [0] No attempts left.
        [1] This is your last attempt. If the PIN is wrong again, this device will be blocked.
       *[other] You have { $count } attempts left. After that, this device will be blocked.
    }
pin-attempts-enrol =
    { $count ->
        [0] No attempts left.
        [1] This is your last attempt. If the PIN is wrong again, you will have to start again on the page.
       *[other] You have { $count } attempts left. After that, you will have to start again on the page.
    }
pin-attempts-change =
    { $count ->
        [0] No attempts left.
        [1] This is your last attempt. If the PIN is wrong again, it will not be changed and this device will be blocked.
       *[other] You have { $count } attempts left. After that, this device will be blocked.
    }
pin-attempts-move =
    { $count ->
        [0] No attempts left.
        [1] This is your last attempt. If the PIN is wrong again, nothing will be moved and this device will be blocked.
       *[other] You have { $count } attempts left. After that, this device will be blocked.
    }
# Below “this device will be blocked”.
pin-attempts-meaning = Only Countersign is affected. The device itself keeps working.
pin-keypad = Keypad
pin-key-delete = Delete the last digit
pin-forgotten = Forgotten your PIN?
pin-forgotten-title = Forgotten your PIN?
pin-forgotten-lead = Nobody can look up your PIN for you, but you can choose a new one. This device stays registered.
pin-forgotten-1 = Sign in on another screen. If you have no other device, choose “Without the app”.
pin-forgotten-2 = Select “Reset PIN” next to this device. If you do not see it, select “Manage my mobile devices” first.
pin-forgotten-3 = Choose a new PIN and scan the QR code shown on the page.
pin-forgotten-without = To sign in now without your PIN, choose another method on the page where you are signing in.
pin-forgotten-enrol = You chose this PIN a moment ago on the page that shows the code. If you cannot remember it, go back there and start again: nothing has been registered yet.
pin-forgotten-moving = If your old phone shows the code, use the PIN of your old phone.

# Name of a setting, and of a button on the PIN screen.
biometric-fingerprint = Fingerprint
biometric-face = Face
biometric-either = Fingerprint or face
biometric-use-fingerprint = Use your fingerprint
biometric-use-face = Use your face
biometric-use-either = Use your fingerprint or face

offer-notify-title = Get a notification when a request arrives?
offer-notify = The app can then notify you even when it is closed.
offer-notify-late = When closed, the app checks for requests only occasionally, and each request is valid for only a few minutes. When a page asks you to confirm, open the app yourself.
offer-notify-later = You can change this at any time in the settings.
offer-not-now = Not now
offer-fingerprint-title = Use your fingerprint?
offer-fingerprint = You can then approve with a touch of your finger.
offer-face-title = Use face recognition?
offer-face = You can then approve by looking at this device.
offer-either-title = Use your fingerprint or face?
offer-either = You can then approve with a touch or a look.
offer-pin-always = Your PIN will always work too. You can change this at any time under your account.
offer-yes = Yes
# Button: registers without turning on fingerprint or face.
offer-skip = Skip

no-lock-title = This device has no screen lock
no-lock-lead = Anyone who picks up this device could open it. To keep your account safe, the app works only on devices with a screen lock: a PIN, pattern or password for the device, or a fingerprint or face.
no-lock-todo = Set a screen lock in this device’s settings, then come back here.
no-lock-todo-here = Open this device’s settings, set a screen lock, then come back here.
no-lock-settings = Open settings
# Button: the app looks whether there is a screen lock now.
no-lock-again = Check again

compare-title = Do you see the same on the other screen?
compare-lead-other = Compare these six characters with those on your other screen (the page or your old phone), and answer there.
# Read aloud before the six characters.
compare-characters = The six characters
compare-same = If the characters are the same, confirm this there. This device is then ready.
compare-differ = If the characters are different, say so there. Nothing will be registered and your account stays safe.
compare-reset-lead = Compare these six characters with those on the page, and answer there.
compare-reset-same = If the characters are the same, confirm this there. You can then use your new PIN.
compare-reset-differ = If the characters are different, say so there. This device will then be removed from your account, and your account stays safe.
compare-account = For { $account } at { $server }
compare-answered = I have answered there
compare-waiting = Waiting for your answer on the other screen

home-title-quiet = Nothing to approve
home-title-requests =
    { $count ->
        [one] One request for you
       *[other] { $count } requests for you
    }
home-quiet-lead = When you sign in somewhere, the request appears here automatically.
# Instead of the line before, while the device has no connection.
home-offline-lead = Requests cannot arrive without a connection. You can still sign in: choose “No internet on the phone: scan a QR code” on the page, then scan its QR code here.
home-requests-lead = Open a request to see where it comes from.
home-checking = Contacting the server…
# $ago is a text such as “2 minutes ago”.
home-checked = Checked { $ago }
home-offline = No connection. The app will keep trying.
home-offline-since = No connection. Last checked { $ago }.
home-not-the-server = The reply did not come from your server. You may need to sign in to this Wi-Fi network first.
# Button: asks the server for requests.
home-refresh = Check now
# Read aloud before the name of the account that is shown.
home-accounts = Accounts. Currently shown:
home-settings = Settings
home-open = Open the request
home-other-requests =
    { $count ->
        [one] One request, at { $server }
       *[other] { $count } requests, at { $server }
    }
home-title-other = There is a request for another account
home-other-lead = Switch to that account to answer.
home-last-sign-in = Last sign-in: { $service }, { $ago }
home-clock-ahead = This device’s clock is fast
home-clock-behind = This device’s clock is slow
# $difference is a text such as “5 minutes”.
home-clock-difference = Difference: { $difference }
home-clock = The app uses the server’s time, so you can continue as usual. In this device’s settings, turn on automatic date and time.
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
home-pending-title = Waiting for your answer on the other screen
home-pending = Compare the six characters there. This device is ready as soon as you confirm that they are the same.
home-pending-show = Show the six characters again
home-key-store = This device’s secure key store is not in use. The app keeps its key in a file that only you can open.

request-title = Sign in to { $service }?
request-match-label = Type the number shown on the page where you are signing in
request-continue = Continue
# Button at the lower edge of a long request: scrolls to the lines that were not seen yet.
request-next-data = Read on
# The same button where the field for the number comes next, below the window.
request-next-number = Next: the number from the other screen
# The same for a request without a number.
request-next-answer = Next: your answer
# Button: refuses the request.
request-deny = Deny
# Button: denies the request and reports it.
request-report = This wasn’t me
request-report-title = Was this not you?
request-report-lead = Somebody else may know your password. Nobody will be signed in: this request will be denied and reported.
request-report-next = Then change your password in “My Account”.
request-report-confirm = Deny and report
# Shown while the answer is being sent.
request-busy = Denying…
request-by-link = This request comes from a link opened on this device. Only the browser in which you started will be signed in, and you will be taken back to it.
request-sign-title = Sign this for { $service }?
request-sign-lead = Read every line. By entering your PIN, you sign exactly this.
request-sign-match = Type the number shown on the page where you started
request-sign-report = Somebody else may be acting in your name. Nothing will be signed: this request will be denied and reported.
request-sign-report-next = Then contact the service, and change your password in “My Account”.

change-add-device = Add a device to your account?
change-remove-device = Remove the device “{ $object }”?
change-reset-pin = Set a new PIN for the device “{ $object }”?
change-rename-device = Rename the device “{ $object }” to “{ $value }”?
change-password = Change the password of your account?
change-email = Change the email address of your account to { $value }?
change-end-waiting = End the waiting period for your account now?
change-report = Report this sign-in as not yours: { $object }?
change-close-sessions = Sign out in all your other browsers?
change-lead = This is not a sign-in. By entering your PIN, you allow only this one change to your account.
change-code-lead = This is not a sign-in. With the code, you allow only this one change to your account. Continue only if you started it yourself.
done-change-nothing = Nothing was changed.
# Result: the reader has allowed a change of the account.
done-change-approved-title = Change allowed
done-change-approved = The page will continue automatically. Nothing else was allowed.
request-change-report = Somebody else may be acting in your name. Nothing will be changed: this request will be denied and reported.
report-ends = This attempt has ended. To sign in, start again with your password.
report-hour = For one hour, your password alone will not be enough to sign in, except in a browser that you have used before with one of your devices.
# Button: opens the page of the server on which the password is changed, in the browser.
report-password = Change password

same-device-link-title = Opening the request…
same-device-link-lead = Contacting { $server }…
same-device-link-long = The server is slow to answer. You can wait, or cancel and start again on the page.

done-approved-title = You are signed in
done-approved = { $service } will open automatically on your other screen.
# Result: the request was denied in the app.
done-denied-title = Denied
done-denied = Nobody was signed in to { $service }.
done-reported-title = Denied and reported
done-reported = Nobody was signed in to { $service }. Change your password as soon as you can: somebody else may know it.
done-expired-title = The request has expired
done-expired = Nobody was signed in to { $service }. To try again, start on the page.
done-cancelled-title = Cancelled on the page
done-cancelled = Nobody was signed in to { $service }. There is nothing left to do here.
done-wrong-match-title = The number does not match
done-wrong-match = The number that you typed is not the one shown on the { $service } page, so nobody was signed in. If this was you, start again on that page.
# Button: closes the result.
done-home = Done
done-approved-here-title = You are signed in
done-approved-here = You can continue with { $service } in your browser.
# Result: the transaction was signed.
done-signed-title = Signed
done-signed = { $service } will continue automatically on your other screen.
# Result: the transaction was signed, with browser and app on one device.
done-signed-here-title = Signed
done-signed-here = You can continue with { $service } in your browser.
# Result: a transaction was denied in the app.
done-sign-denied-title = Denied
done-sign-denied = Nothing was signed for { $service }.
done-sign-reported-title = Denied and reported
done-sign-reported = Nothing was signed for { $service }. Contact the service: somebody else may be acting in your name.
done-sign-expired-title = The request has expired
done-sign-expired = Nothing was signed for { $service }. To try again, start on the page.
done-sign-cancelled-title = Cancelled on the page
done-sign-cancelled = Nothing was signed for { $service }. There is nothing left to do here.
done-sign-wrong-match-title = The number does not match
done-sign-wrong-match = The number that you typed is not the one shown on the { $service } page, so nothing was signed. If this was you, start again on that page.
done-return = Return to your browser
done-not-opened-title = Your browser did not open
done-not-opened = Tap the button below, or open the browser yourself and go to the page where you started.
done-other-browser-title = Is a page asking for nine characters?
done-other-browser = The browser that opened is not the one where you started. Type these characters on the page where you started:
# Read aloud before the nine characters.
done-other-browser-code = The nine characters

challenge-title = Get a code for { $service }?
challenge-lead = The page asks for a code from this app. Continue only if you are signing in there yourself.
challenge-typed-title = Get a code for these digits?
challenge-typed-digits = The digits that you typed
challenge-typed-compare = Compare the digits with the page. If one is wrong, go back and type them again.
challenge-typed-lead = You typed twelve digits from a page. The code will work on that page only.
challenge-typed-warning = The digits do not show who is asking. Continue only if you opened that page yourself and its address is the one above.
challenge-sign-title = Sign for { $service }?
challenge-sign-lead = The page asks you to sign something. You enter it here yourself, so that nobody else decides what is signed. Continue only if you started this yourself.
challenge-accept = Continue
challenge-late = According to this device’s clock, this code has expired. The page may ask you to start again.

otp-title = Type this code on the other screen
# Before the code that the app shows.
otp-for = For { $service }
otp-for-digits = For { $server }
# Before the code that is typed on the page.
otp-code = Your code
otp-hint = You can use capital or small letters, with or without spaces.
# Button: the code is spoken.
otp-aloud = Read aloud
# Button: closes the code.
otp-done = I have typed the code
otp-late = This code has expired. If the page does not accept it, get a new one there.

sign-title = Sign for { $service }
sign-typed-title = Sign what the page shows
sign-lead = Enter what you want to sign, exactly as shown on the page. Your code will be valid for this and nothing else.
sign-account = With the account { $account }
sign-submit = Continue to PIN
# Label of a field of a date.
sign-day = Day
sign-month = Month
sign-year = Year
sign-hint-digits = Digits only
sign-hint-amount = For example { $example }
sign-hint-date = In numbers, for example 5 for May
sign-problem-empty = This field is empty. Fill it in.
sign-problem-too-long = This text is too long. Shorten it.
sign-problem-not-digits = Use only the digits 0 to 9.
sign-problem-not-amount = This is not an amount. Enter it like this: { $example }.
sign-problem-not-date = This date does not exist. Check the day, the month and the year (four digits).
sign-problem-not-option = Please choose one of these.
sign-problem-not-pattern = This is not in the format that the service expects. Compare it with the page.
sign-wrong =
    { $count ->
        [one] Please check one field.
       *[other] Please check { $count } fields.
    }

deactivated-blocked-title = This device is blocked
deactivated-blocked = This happens after five wrong PINs in a row, for example. Countersign can approve nothing here until you reset the PIN. The device itself keeps working, and your account is safe.
deactivated-blocked-todo = To unblock it, choose a new PIN:
deactivated-copied-title = This device is locked
deactivated-copied = The app’s data was used elsewhere or restored from an older copy. As a precaution, the server no longer accepts this device.
deactivated-copied-todo = Remove the account here, then register this device again in “My Account”. If you did not copy anything, change your password as well.
deactivated-removed-title = This device was removed
deactivated-removed = This device was removed from your account, so it can no longer approve sign-ins.
deactivated-removed-todo = If you want to use this device again, remove the account here and register the device in “My Account”.
deactivated-enrolment-cancelled-title = The registration was cancelled
deactivated-enrolment-cancelled = On the other screen, the six characters were marked as different, or the registration was cancelled. Nothing is registered.
deactivated-enrolment-cancelled-todo = Start again on the page when you are ready. If the characters really were different, use another network.
deactivated-server-restored-title = The server was restored from a backup
deactivated-server-restored = The server now has older data than this device. Your account is safe.
deactivated-server-restored-todo = To make them match again, set a new PIN:
deactivated-step-1 = On another screen, open { $origin } and sign in. If you have no other device, choose “Without the app”.
deactivated-step-2 = Select “Reset PIN” next to this device. If you do not see it, select “Manage my mobile devices” first.
deactivated-step-3 = Scan the QR code shown on the page.
deactivated-scan = Scan the reset code
# Button: opens the page of the PIN reset in the browser.
deactivated-reset = Reset PIN
# Button: removes the account from this device.
deactivated-remove = Remove from this device
deactivated-begin-again = Remove and start again
deactivated-remove-title = Remove the account from this device?
deactivated-remove-lead = The account { $account } at { $server } will be deleted from this device. The device cannot approve anything until it is registered again.
deactivated-remove-confirm = Remove

store-title = The app cannot start
# Button: deletes all accounts from this device.
store-delete = Delete everything and start again
store-delete-title = Delete everything in the app?
store-delete-lead = All accounts in the app will be deleted from this device, with their names and the app’s settings. Nothing can bring them back. The device cannot approve anything until it is registered again in “My Account”.
store-delete-confirm = Delete everything

settings-title = Settings
# Heading: language, colours and text size.
settings-look = Appearance
settings-language = Language
# Follows the language of the system, which is named.
settings-language-system = Automatic ({ $language })
settings-theme = Light or dark
# Follows the system.
settings-theme-system = Automatic
# Colours: light or dark. The lamp of the camera is scan-torch.
settings-theme-light = Light
settings-theme-dark = Dark
settings-text = Text size
# Text size.
settings-text-normal = Normal
settings-text-large = Large
settings-text-larger = Larger
settings-text-largest = Largest
settings-notifications = Notifications
settings-notifications-hint = How you are notified of requests
# Heading: settings that protect the app.
settings-safety = Security
settings-idle = Hide the app’s content
settings-idle-hint = After this time without use. You will get a warning 30 seconds before.
settings-idle-minutes =
    { $minutes ->
        [one] After { $minutes } minute
       *[other] After { $minutes } minutes
    }
# The content of the app is never hidden.
settings-idle-never = Never
settings-accounts = Accounts
settings-accounts-hint = PIN, fingerprint or face, move, remove
# Opens the list of sign-ins.
settings-history = Sign-ins
settings-history-hint = When and where your account was used
settings-about = About this app
settings-privacy = Privacy
settings-privacy-hint = What is kept, what is sent, and to whom
# Row of the settings: opens the help page of the server in the browser.
settings-help = Help
settings-help-hint = Questions and answers, in your browser: { $address }
settings-diagnostics = Diagnostics
settings-diagnostics-hint = If something does not work
settings-licences = Licences
settings-licences-hint = For this app and its components
settings-version = Version { $version }

notify-running-title = Notifications while the app is running
notify-running = You get a notification even when the window is hidden. When the app is closed, it does not check for requests.
notify-open-title = Notifications only while the app is open
notify-open = This device does not let the app check for requests while it is closed. When a page asks you to confirm, open the app yourself.
notify-periodic-title = The app checks from time to time
notify-periodic = When closed, the app checks about every 15 minutes. The device may delay this.
notify-seldom-title = The app checks when the device allows it
notify-seldom = When you are not using the app, hours may pass between checks. Once you swipe the app away in the app switcher, it does not check at all until you open it again.
notify-late = A request is valid for only a few minutes, so this notification often comes too late. When a page asks you to confirm, open the app yourself.
notify-push-title = You are notified immediately
notify-push = As soon as a request arrives, your push app alerts Countersign. If no notification comes, open the app yourself.
# On iOS: the operator wakes the app through Apple’s push service.
notify-apple = As soon as a request arrives, Apple delivers a notification. It says only that a request is waiting. If no notification comes, open the app yourself.
notify-faster-title = To be notified immediately
notify-faster = An app such as ntfy can alert this one as soon as a request arrives. Install it, then open this app again.
notify-refused-title = Notifications are off
notify-refused = You will not be told when a request arrives. You will see the request when you open the app.
notify-settings = Open settings
notify-ask-title = Notifications are not allowed yet
notify-ask = Allow notifications so that the app can tell you when a request arrives.
notify-allow = Allow notifications

privacy-title = Your privacy
privacy-lead = In short: this app communicates only with the servers of your accounts, and only about your sign-ins.
privacy-kept-title = What this device keeps
privacy-kept-1 = For each account: the name and address of the server, and your account, partly hidden
privacy-kept-2 = A secret key for each account, protected by this device and useless without your PIN
# Item of “What this device keeps”.
privacy-kept-3 = Your settings
privacy-kept-4 = Not kept: your PIN, your password, or any list of your sign-ins
privacy-sent-title = What it sends, and to whom
privacy-sent-1 = To the server of an account: your answers to requests, and checks for new requests
privacy-sent-2 = Never your PIN: the server can check that it is right, but does not learn it
privacy-sent-3 = The server also sees your IP address, as every server does
privacy-sent-4 = If you use a push app: the address at which it can be reached. Its provider learns when a request arrives, and nothing more
privacy-none-title = What it does not do
privacy-none-1 = No statistics, no advertising, no crash reports
privacy-none-2 = No other servers: not even the developers receive anything about you
privacy-none-3 = No pictures kept: the camera only reads QR codes
privacy-gone-title = How to delete your data
privacy-gone = If you remove an account under “Accounts”, it is deleted from this device. “My Account” shows what the server keeps about you.

licences-title = Licences
licences-own = This app is free software under the European Union Public Licence 1.2.
licences-own-text = Read the European Union Public Licence
licences-others-title = Built with the work of others
licences-others =
    { $count ->
        [one] { $count } component, under its own licence:
       *[other] { $count } components, each under its own licence:
    }
licences-texts-title = Full text of these licences
licences-loading = Loading the list…
licences-failed-title = The list could not be opened
licences-failed = Close the app and open it again. Nothing else is affected.

diagnostics-title = Diagnostics
diagnostics-lead = If something does not work, this information helps the support team to help you.
diagnostics-safe = This information contains no secrets: no PIN, key, code or password. You can see here everything that would be shared.
# Below diagnostics-safe, in the other languages only.
diagnostics-english = The lines are in English, so that every support team can read them.
diagnostics-lines = Diagnostic information
# Button: opens the share dialog of the device.
diagnostics-share = Share

move-intro-title = Move to another phone?
move-intro-lead = The account { $account } at { $server } will be moved to another phone or tablet. It takes less than two minutes.
move-intro-1 = Keep the other phone to hand, with this app installed.
move-intro-2 = This phone shows a QR code. The other one scans it.
move-intro-3 = Enter your PIN on the other phone. It is the same PIN as here.
move-intro-4 = Both phones show six characters. If they are the same, confirm this here.
move-intro-after = As soon as the other phone is ready, this one stops working for this account. Until then, nothing changes.
move-intro-accept = Continue

move-code-title = Scan this with the other phone
move-code-lead = On the other phone, open Countersign, tap “Move from an old phone” or “Scan QR code”, and scan this code.
move-code-picture = QR code for the other phone
# Before a code that can be typed in place of the QR code.
move-code-typed = Or type this code there
# Before the address of the server.
move-code-address = Address:
move-code-claimed-title = Now enter your PIN on the other phone
move-code-claimed = The other phone has read the code and is asking for your PIN. This phone will then continue automatically.
move-code-attempts =
    { $count ->
        [0] No attempts left.
        [1] A wrong PIN was entered on the other phone. You have one attempt left.
       *[other] A wrong PIN was entered on the other phone. You have { $count } attempts left.
    }
move-code-over-title = This code has expired
move-code-over = Nothing was moved. Go back and start again.
# Button: the move is cancelled.
move-cancel = Cancel the move

move-compare-title = Do you see the same on the other phone?
move-compare-lead = Look at both screens. Take your time.
move-compare-characters = The six characters
# Button: the six characters are the same on both phones.
move-compare-same = The characters are the same
# Button: the six characters are different.
move-compare-differ = The characters are different
move-compare-busy = Moving the account…
move-compare-note = If the characters are different, nothing will be moved. Somebody else may have read the code.

moved-title = The other phone is ready
moved = The other phone now approves sign-ins for { $account } at { $server }. This phone can no longer do so, and the account has been deleted from it.
moved-name = In “My Account”, the other phone still has the name of this one. You can rename it there.
# Button: closes the result of a move.
moved-home = Done

accounts-title = Accounts
accounts-lead = Tap an account to use it, or to change its PIN, move it or remove it.
# Beside the account whose requests are shown.
accounts-active = Currently shown
accounts-requests =
    { $count ->
        [one] One request waiting
       *[other] { $count } requests waiting
    }
# Status of an account: the six characters were not compared yet.
accounts-pending = Waiting for your other screen
# Status of an account: wrong PINs blocked this device.
accounts-blocked = Blocked
# Status of an account: a copy of this device was detected.
accounts-locked = Locked
# Status of an account: this device was removed from it.
accounts-removed = Removed
# Status of an account: the registration of this device was cancelled.
accounts-cancelled = Registration cancelled
# Status of an account: the server was restored from a backup.
accounts-restored = Needs a new PIN

account-add = Add account
# Button beside another account that has a request.
account-switch = Switch account
account-switch-to = Switch to this account
account-see = See what to do
account-deactivated = This account cannot approve anything at the moment.
account-change-pin = Change PIN
account-biometrics = Instead of your PIN. Your PIN will always work too.
account-notice-pin-changed-title = Your PIN has been changed
account-notice-pin-changed = From now on, only the new PIN will work on this device.
# Fingerprint or face was turned on.
account-notice-biometrics-on-title = Turned on
account-notice-biometrics-on = From now on, you can use your fingerprint or face instead of your PIN.
# Fingerprint or face was turned off.
account-notice-biometrics-off-title = Turned off
account-notice-biometrics-off = From now on, this device will ask for your PIN.
# The name of the reader’s own for an account was saved.
account-notice-named-title = Saved
account-notice-named = From now on, this device uses this name.
account-sign-ins = Sign-ins
account-sign-ins-detail = When and where this account was used
account-move = Move to another phone
account-move-detail = In about two minutes, without a computer
account-remove = Remove from this device
account-name = Your own name for this account
account-name-hint = Only this device shows it. Maximum length: { $count }.
account-name-save = Save
account-remove-title = Remove this account from this device?
account-remove-lead = What happens to { $account } at { $server }:
account-remove-server = The server removes this device from your account and tells you so by email. Requests still waiting here are cancelled.
account-remove-here = The account and its keys are deleted from this device. Your other accounts stay.
account-remove-last = If this is your only device, make sure that you have another way to sign in.
account-remove-reinstall = To use the account here again, you will have to register this device again. The same applies if you delete the app: reinstalling it does not bring the account back.
# Button: removes the account from this device.
account-remove-confirm = Remove

sign-ins-title = Sign-ins
history-empty = No sign-ins yet. Each sign-in will appear here, with place and time.
history-busy = Contacting the server…
history-more = Show older entries
# Opens the explanation of history-expect. The page says “Requests to your device are paused”.
history-paused = Are requests to this device paused?
history-expect = I am signing in now
history-expect-hint = If a new browser says that requests to your device are paused, tap here. New browsers can then send requests for ten minutes.
history-expected = New browsers can now send requests to this device for ten minutes.
history-method-password = With the password
history-method-app = With this app
history-method-code = With a code from this app
history-method-here = On this device
# Entry of the history: a sign-in succeeded.
history-signed-in = Signed in
# Entry of the history: a transaction was signed.
history-signed = Signed
# Entry of the history: the request was denied in the app.
history-denied = Denied
history-expired = Not answered in time
# Entry of the history: the request was cancelled on the page.
history-cancelled = Cancelled
# Entry of the history: a sign-in with a wrong number, PIN or code.
history-failed = Unsuccessful
# Entries about a device, which is named. “Blocked” and “locked” as in the status of a device.
history-pin-reset = New PIN for “{ $device }”
history-unblocked = “{ $device }” was unblocked with a new PIN
history-moved = The app on “{ $device }” was moved to another device
history-blocked = “{ $device }” was blocked
history-locked = “{ $device }” was locked
# Entry of the history: reported by the reader as not their own.
history-reported-by-you = Reported by you
# Button beside an entry of the history.
history-not-me = This wasn’t me
history-not-me-title = Was this not you?
history-not-me-lead = { $service }, { $when }
# First line when a signed transaction is reported. $service is the service and the kind of transaction.
history-not-stopped = The report does not stop this transaction. Call “{ $service }” now: only the service can stop it.
history-not-me-1 = If you report it, everybody who is signed in from that browser will be signed out. You will receive an email about this.
history-not-me-2 = Change your password in “My Account”.
history-not-me-3 = In “My Account”, check your devices and sessions, and end any that you do not recognise.
# Button: sends the report.
history-not-me-confirm = Report
