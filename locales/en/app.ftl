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
still-lead = The app covers itself soon, so that nobody else reads it. Any touch or key keeps it open.
still-stay = Stay

covered-title = Covered
covered-lead = Nobody used the app for a while, so it hides what it shows.
covered-lead-biometrics = Nobody used the app for a while, so it hides what it shows. Your fingerprint or face brings it back.
covered-open = Go on
covered-open-biometrics = Unlock

notice-title = Sign in to { $service }?
notice-body = A request waits for { $account }. Open the app to see who is asking.

account-at = { $account } at { $server }

context-place = Place
context-browser = Browser
context-network = Network
context-account = Account
context-asked = Asked
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

welcome-title = It takes two to sign in
welcome-lead = When you sign in on another screen, this app asks you whether it is really you.
welcome-initialise = Initialise
welcome-new-phone = I have a new phone
welcome-what = What is this?
welcome-what-title = What Countersign does
welcome-what-1 = You sign in on a computer or tablet, as always.
welcome-what-2 = This app shows who is asking, from where, and when.
welcome-what-3 = You type your PIN here, and only then the door opens. Without you it stays shut.
welcome-what-private = The app does not know your password and never sends your PIN.
welcome-phone-title = Moving to a new phone
welcome-phone-lead = Your PIN and keys never leave the old phone, so the new one is registered afresh. It takes two minutes.
welcome-phone-1 = On a computer, sign in and open My Account. The old phone can still approve.
welcome-phone-2 = Add this phone as a new device.
welcome-phone-3 = Then remove the old phone from the list.
welcome-phone-lost = If the old phone is lost, choose another way to sign in on that page.

where-title = Go to your other screen
where-lead = On the computer or tablet where you sign in:
where-step-1 = Sign in and open My Account.
where-step-1-address = Open this address, sign in and open My Account.
where-step-2 = Choose Manage my mobile devices, then Add a mobile device.
where-step-3 = Choose a PIN there. The page then shows a square code.
where-scan = Scan the code
where-same-device = I am on the same device
where-same-title = Everything on one device
where-same-lead = A camera cannot see its own screen. Take the code along as a link instead.
where-same-1 = Open your account page in the browser of this device.
where-same-2 = Add a mobile device, and copy the link under the square code.
where-same-3 = Come back here and paste it.
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
scan-link-label = Or type or paste the link or code from the page
scan-address-label = Address of that page
scan-link-submit = Use this
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
reset-accept = Go on

pin-title = Enter your PIN
pin-title-enrol = Enter the PIN you chose
pin-enrol = You are connected to the account of { $account } at { $server }. To complete the registration enter your PIN.
pin-reset = You are connected to the account of { $account } at { $server }. To finish, enter your new PIN.
pin-approve = To sign in to { $service }
pin-answer = To get a code for { $service }
pin-answer-digits = To get a code for { $server }
pin-dots =
    { $filled ->
        [0] No digit entered
        [one] { $filled } of 4 digits entered
       *[other] { $filled } of 4 digits entered
    }
pin-busy = Checking
pin-attempts =
    { $count ->
        [0] No tries left.
        [1] This is the last try. After one more wrong PIN this device is blocked.
       *[other] { $count } tries left.
    }
pin-attempts-enrol =
    { $count ->
        [0] No tries left.
        [1] This is the last try. After one more wrong PIN you begin again on the page.
       *[other] { $count } tries left.
    }
pin-keypad = Keypad
pin-key-delete = Delete the last digit
pin-forgotten = Forgotten?
pin-forgotten-title = Forgotten your PIN?
pin-forgotten-lead = Nobody can look it up, but you can choose a new one. This device stays registered.
pin-forgotten-1 = On another screen, sign in and open My Account.
pin-forgotten-2 = Choose Manage my mobile devices, then Reset PIN next to this device.
pin-forgotten-3 = Choose a new PIN and scan the code that the page shows.
pin-forgotten-enrol = You chose this PIN a moment ago on the page that shows the code. If it has slipped your mind, go back there and begin again: nothing is registered yet.

compare-title = Do you see the same on the page?
compare-lead = Compare these six characters with the page on your other screen, and answer there.
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
home-quiet-lead = When you sign in somewhere, the request appears here by itself.
home-requests-lead = Open a request to see who is asking.
home-checking = Asking the server
home-checked = Checked { $ago }
home-offline = No connection. The app keeps trying by itself.
home-offline-since = No connection. Last checked { $ago }.
home-not-the-server = Another network answered instead of your server. You may have to sign in to this Wi-Fi first.
home-refresh = Check now
home-scan = Scan QR code
home-pending-title = Your other screen waits for you
home-pending = Compare the six characters there. This device is ready as soon as you say that they are the same.
home-key-store = No system key store is in use here. The app keeps its secret in a file that only you can open.
home-account = Your account

request-title = Sign in to { $service }?
request-match-label = Type the number that you see on the page where you are signing in
request-continue = Continue
request-deny = Deny
request-report = I did not ask for this
request-report-title = You did not ask for this?
request-report-lead = Then somebody else may know your password. Nobody gets in: this request will be denied and reported.
request-report-next = Afterwards, change your password on your account page.
request-report-confirm = Deny and report
request-busy = Denying

done-approved-title = You are signed in
done-approved = { $service } opens on your other screen by itself.
done-denied-title = Denied
done-denied = Nobody was signed in to { $service }.
done-reported-title = Denied and reported
done-reported = Nobody was signed in to { $service }. Change your password soon: somebody else may know it.
done-expired-title = The time ran out
done-expired = Nobody was signed in to { $service }. To try again, start on the page.
done-cancelled-title = Cancelled on the page
done-cancelled = Nobody was signed in to { $service }. There is nothing left to do here.
done-wrong-match-title = That was not the number
done-wrong-match = The number is not the one on the page of { $service }, so nobody was signed in. If it was you, start again there.
done-home = Done

challenge-title = Get a code for { $service }?
challenge-lead = The page asks for a code from this app. Go on only if you are signing in there yourself.
challenge-typed-title = Get a code for these digits?
challenge-typed-lead = You typed twelve digits from a page. The code answers that page only.
challenge-typed-warning = Digits do not say who asks. Go on only if you opened that page yourself and its address is the one above.
challenge-accept = Go on
challenge-late = By the clock of this device the time for this code has passed. The page may ask you to begin again.

otp-title = Type this code on the page
otp-for = For { $service }
otp-for-digits = For { $server }
otp-code = Your code
otp-hint = Capitals or small letters, with or without spaces: the page takes both.
otp-aloud = Read aloud
otp-done = Done
otp-late = The time for this code has passed. If the page does not take it, ask there for a new one.

halted-blocked-title = This device is blocked
halted-blocked = The PIN was wrong too many times, so this device can approve nothing for now. Your account is safe, and you need not register again.
halted-blocked-todo = Choose a new PIN to free it:
halted-copied-title = This device is locked
halted-copied = The app's data was used in another place or put back from an older copy. To be safe the server no longer accepts this device.
halted-copied-todo = Remove the account here, then register this device again on your account page. If you did not copy anything, change your password as well.
halted-removed-title = This device was removed
halted-removed = It was taken off your account, so it can no longer approve sign-ins.
halted-removed-todo = If you want to use it again, remove the account here and register the device on your account page.
halted-enrolment-cancelled-title = The registration was cancelled
halted-enrolment-cancelled = On the page the six characters were called different, or the registration was stopped. Nothing is registered.
halted-enrolment-cancelled-todo = Begin again on the page when you are ready. If the characters really differed, use another network.
halted-server-restored-title = The server went back in time
halted-server-restored = It was restored from an older copy and this device knows more than it does. Your account is safe.
halted-server-restored-todo = A new PIN brings both in step again:
halted-step-1 = On another screen, open { $origin } and sign in.
halted-step-2 = Choose Manage my mobile devices, then Reset PIN next to this device.
halted-step-3 = Scan the code that the page shows.
halted-scan = Scan the reset code
halted-remove = Remove from this device
halted-begin-again = Remove and begin again
halted-remove-title = Remove the account from this device?
halted-remove-lead = This device then forgets { $account } at { $server }. It can approve nothing until it is registered again.
halted-remove-confirm = Remove

store-title = The app cannot open
