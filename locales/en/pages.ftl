### What the web pages say. Keys begin with the page's name.
### Address the reader, present tense, no jargon; say what happens next.

product-name = Countersign

page-skip = Skip to the content
page-sign-out = Sign out
page-demo = This is a demo on this machine. Its mails are kept in the
page-demo-outbox = demo outbox
page-back-account = My Account
page-back-devices = My mobile devices
page-cancel = Cancel
page-language = Language
page-language-set = Change

## Signing in: who

sign-in-title = Sign in
sign-in-lead = Enter your e-mail address to begin.
sign-in-email = E-mail address
sign-in-email-wrong = Enter a whole e-mail address, such as maria@example.eu.
sign-in-next = Next
sign-in-over = That sign-in has ended, because it took longer than 15 minutes or was begun in another browser. Nothing is lost: begin again here.

## Signing in: password and method

password-title = Enter your password
password-not-you = Not you?
password-label = Password
password-change-title = Change password
password-change-lead = Use at least { $count } characters; a few words in a row are easy to remember. Other browsers are signed out, and you get a mail about it.
password-current = Current password
password-new = New password
password-repeat = The new password again
password-save = Save the new password
password-saved = Your password is changed. Other browsers were signed out.
account-password-state = Change it if somebody else may know it.
error-password-short = Use at least { $count } characters.
    .title = The password is too short
error-password-long = Use at most { $count } characters.
    .title = The password is too long
error-password-personal = It must not contain your e-mail address or be your name.
    .title = Choose another password
error-password-differs = Type the new password the same way twice.
    .title = The two passwords are not the same
forgotten-title = Forgotten your password?
forgotten-lead = Enter your e-mail address. If it has an account, we mail you a link with which you choose a new password.
forgotten-send = Send the link
forgotten-sent-lead = If this address has an account, a link is on its way. Open it in this browser.
forgotten-wait-lead = None of your devices can confirm, so for your safety you can choose the new password only after this time. Then open the link in the mail again. The mail lets you stop it if it was not you.
forgotten-saved = Your new password is set. Sign in with it.
recover-title = Get your app working again
recover-lead = You signed in with the password alone. Your account also asks for the app, so nothing but this page is open.
recover-sign-in = Sign in with the app
recover-sign-in-lead = One of your devices can confirm. With it your whole account is open.
password-sign-in = Sign in
method-title = Choose how to sign in
method-label = How do you want to confirm it is you?
method-hint = The Countersign app on your device makes your sign-in safer than a password alone.
method-password = Password only
method-without-app = Without the app
method-app-pin = App: PIN code
method-on-mobile = App on this device
method-app-qr = App: QR code, also without network
error-wrong-password = Check the address and type the password again. Capital and small letters count. If you do not have an account here, nothing was changed.
    .title = Address and password do not go together
error-password-alone = An attempt to sign in was reported on one of your devices. For one hour after that, choose a way with the app.
    .title = The password alone is not enough now
error-too-many-passwords =
    { $count ->
        [one] To keep the account safe, passwords are not looked at for one second. Then try again.
       *[other] To keep the account safe, passwords are not looked at for { $count } seconds. Then try again. Your devices are not affected.
    }
    .title = Please wait a moment

## Signing in: which device

device-title = Which device do you want to use?
device-lead = The request is sent only to this device.
device-none-title = You have no device yet
device-none-lead = To confirm with the app you first add a device to your account. Sign in with your password now; under My Account, “My mobile devices” leads you through it in about two minutes.
device-none-unusable = Your device cannot be used at the moment, because it is blocked or not fully added. Sign in with your password; under “My mobile devices” you can reset its PIN.
device-none-password = Sign in with the password
device-last-used = Last used:
device-never-used = Not used yet
device-other-method = Use another method

## Awaiting confirmation

waiting-title = Confirm on your device
waiting-step-open = Open the Countersign app on { $device }. The request appears by itself.
waiting-step-match = Check who asks, then type this number into the app:
waiting-step-check = Check in the app who asks, and continue.
waiting-step-pin = Enter your PIN in the app. This page goes on by itself.
waiting-match-label = The number to type into the app
waiting-time-left = Time left
waiting-other-method = Use another method
waiting-cancel = Cancel
waiting-noscript = This page cannot go on by itself without scripts. When you have confirmed in the app, press the button.
waiting-continue = I have confirmed
waiting-confirmed = Confirmed. One moment…

outcome-again = Try again
outcome-begin-again = Begin again
outcome-ends = This attempt is over. The page has to begin again with the password.
outcome-hour = For one hour, the password alone signs nobody in, except in a browser that one of your devices has confirmed before.
outcome-denied = Denied on your device
    .lead = Nobody was signed in. If you pressed Deny by mistake, try again.
outcome-reported = Reported on your device
    .lead = Nobody was signed in. If the request was not yours, somebody else may know your password: change it as soon as you can.
outcome-expired = The time ran out
    .lead = The request was not answered within two minutes, so nobody was signed in. Keep your device at hand and try again.
outcome-cancelled = The request was cancelled
    .lead = Nobody was signed in. You can begin again whenever you like.
outcome-wrong-match = The number typed was not the one on this page
    .lead = The request has ended and nobody was signed in. Try again with the new number.
outcome-blocked = This device is blocked
    .lead = The PIN was wrong five times in a row, or the device was locked or removed. Sign in another way; under “My mobile devices” you can reset its PIN.
outcome-too-many = Three requests are waiting already
    .lead = Answer or deny them in the app, or wait two minutes until they end by themselves. Then try again.
outcome-only-known = Requests to your device are paused
    .lead = Several requests in the last hour were denied or not answered. To protect you from unwanted requests, only browsers that you have used before can send one. Use another method, or try again in an hour.
outcome-too-many-codes = Too many codes were wrong
    .lead = To keep your account safe, no new code is made for now. Use another method, or try again in an hour.
outcome-not-active = This device cannot be used now
    .lead = It is not fully added, blocked or removed. Use another method; under “My mobile devices” you see its state.

context-browser = { $browser } on { $system }
context-this-computer = This computer

## The app on the same device

on-mobile-passwordless = Sign in with the app on this device
on-mobile-title = Confirm with the app on this device
on-mobile-step-open = Open the app with the button below.
on-mobile-step-check = Check who asks and enter your PIN.
on-mobile-step-back = The app leads you back here, and you are signed in.
on-mobile-open = Open the app
on-mobile-verified = Nothing opens? Use this link instead
on-mobile-confirmed = Confirmed. The app leads you back to this page.
on-mobile-typed-title = The app shows nine characters?
on-mobile-typed-lead = This happens when the app opened a different browser. Type them here. Capitals, spaces and hyphens do not matter.
on-mobile-typed-label = The nine characters
error-mistyped-return = One or more characters are not as in the app. This costs no attempt: compare and correct it.
    .title = There is a typing slip
error-return-not-yet = The app has not confirmed yet. Open it with the button above; it shows the characters afterwards.
    .title = Confirm in the app first
error-too-many-passwordless =
    { $count ->
        [one] Many sign-ins were begun from here within a short time. Wait a minute, or use your e-mail address.
       *[other] Many sign-ins were begun from here within a short time. Wait { $count } minutes, or use your e-mail address.
    }
    .title = Please wait a moment
error-wrong-return =
    { $count ->
        [one] Those are not the characters for this page. Compare them with the app. One attempt is left.
       *[other] Those are not the characters for this page. Compare them with the app. { $count } attempts are left.
    }
    .title = Those are other characters

request-link-title = This request is for the app
request-link-lead = Open it in the Countersign app on this device. Confirm it only if you yourself began to sign in on this device a moment ago; otherwise close this page.

return-ended-title = Nobody was signed in
return-ended-lead = The app led you to another browser than the one where you began, so this sign-in has ended. You can begin again here, in this browser.
return-ended-again = Begin again here
return-elsewhere-title = This is not the browser where you began
return-elsewhere-lead = Nobody was signed in here. Go back to the browser where you began, and type the nine characters there that the app shows.
return-typed-only-title = This link no longer works
return-typed-only-lead = It was opened in another browser first. You are in the right browser now: go to the page where you began, and type the nine characters there that the app shows.
return-wrong-title = The code in this link is wrong
return-wrong-lead = Nobody was signed in, and nothing has changed. Press the button in the app again, or type the nine characters that it shows on the page where you began.
return-gone-title = This link back has expired
return-gone-lead = It was used already, or its time ran out. Nobody was signed in by it. If you still want to sign in, begin again.

outcome-code-used = The code was wrong three times
    .lead = Nobody was signed in. Begin again when you like.
outcome-return-expired = This sign-in has ended
    .lead = The app led to another browser, the characters were wrong three times, or the time ran out. Nobody was signed in. Begin again when you like.

## Offline code

code-title = Use the app’s QR code
code-lead = For { $device }. It needs no network.
code-step-scan = In the app, press “Scan QR code” and hold the device in front of this picture.
code-step-pin = Check who asks and enter your PIN. The app shows nine letters and digits.
code-step-type = Nine letters and digits. Capitals, spaces and hyphens do not matter.
code-picture = QR code to scan with the Countersign app
code-label = Code shown by your app
code-submit = Sign in
code-confirm = Confirm
code-typed-open = You cannot scan the picture?
code-typed-hint = In the app, press “Scan QR code”, then “Type a code”, and enter these twelve digits:
code-time-left = Valid for
code-new = Show a new code

error-mistyped-otp = One or more characters are not as in the app. This costs no attempt: compare and correct it.
    .title = There is a typing slip
error-not-this-device-otp =
    { $count ->
        [one] The code was made by another device, for another page, or long ago. Make a new one in the app for this picture. One attempt is left.
       *[other] The code was made by another device, for another page, or long ago. Make a new one in the app for this picture. { $count } attempts are left.
    }
    .title = That code is not for this page
error-wrong-otp-pin =
    { $count ->
        [one] Scan the picture again and enter your PIN with care. After one more wrong PIN the device is blocked; you can then reset the PIN under My Account.
       *[other] Scan the picture again and enter your PIN with care. { $count } attempts are left.
    }
    .title = The PIN in the app was not right
error-code-expired = Five minutes have passed. Scan the new picture below and type the new code.
    .title = That code is too old
error-code-used = Each code works once, and each picture takes three attempts. Scan the new picture below and type the new code.
    .title = That code is used up

## My Account

account-title = My Account
account-hello = Hello, { $name }
account-lead = Here you look after your account and the devices that confirm for you.
account-devices = My mobile devices
account-devices-state =
    { $count ->
        [0] No device yet. With one, nobody changes your devices by a stolen password alone.
        [one] One device confirms for you.
       *[other] { $count } devices confirm for you.
    }
account-devices-unusable = None of your devices can confirm at the moment. See what to do.
account-history = Sign-in history
account-history-state = When and where you signed in, and what you signed
account-history-open = Show the history
account-sessions = Open sessions
account-sessions-state = Where you are signed in
account-sessions-open = Show the sessions
account-stop = Device lost or stolen?
account-stop-state = End everything at once: devices, requests, sign-ins
account-stop-open = Stop everything
account-mail-language = Language of your mails
account-mail-language-save = Save
account-mail-language-saved = From now on your mails come in this language.
account-bank = Demo Bank
account-bank-state = A service that has you sign a transfer with the app
account-bank-open = Open the Demo Bank
account-devices-manage = Manage my mobile devices
account-devices-first = Add a mobile device

## My mobile devices

devices-title = My mobile devices
devices-lead = These devices can confirm that it is you.
devices-none = You have no device yet. Add one, and from then on nobody changes your devices by a stolen password alone.
devices-add = Add a mobile device
devices-active = Active
devices-pending = Not finished
devices-blocked = Blocked
devices-locked = Locked
devices-blocked-why = Wrong PINs have blocked this device. Reset its PIN to use it again.
devices-suspended-why = The device or the browser with which it was added is no longer trusted. If it is yours, reset its PIN; if you do not know it, remove it.
devices-locked-why = A copy of this device was noticed, so it was locked for your safety. Remove it and add it again.
devices-pending-why = This device was not fully added. Remove it and add it again.
devices-added = Added
devices-last-used = Last used
devices-never-used = Not used yet
devices-rename = Rename
devices-rename-label = New name
devices-rename-save = Save the name
devices-reset = Reset PIN
devices-remove = Remove
devices-remove-title = Remove { $device }?
devices-remove-lead = It can no longer confirm for you, and open requests on it end. You get a mail about it. To use it again you add it anew.
devices-remove-last = It is your only device. Without it, adding the next one takes your password, a mailed link and a waiting time.
devices-remove-others = These devices were added with it and will be blocked until you reset their PIN: { $devices }
devices-remove-confirm = Remove this device
devices-remove-keep = Keep it
devices-removed = The device was removed. A mail tells you so.
devices-renamed = The name was changed.
devices-pin-reset = The device has its new PIN.
devices-was-added = The device was added. A mail tells you so.
error-device-name = Give the device a name of 1 to 40 characters.
    .title = The name is missing or too long

## Step-up

step-up-title = Confirm that it is you
step-up-first = Enter your password once more first.
step-up-for-add = You want to add a device.
step-up-for-remove = You want to remove “{ $device }”.
step-up-for-reset = You want to set a new PIN for “{ $device }”.
step-up-for-rename = You want to rename “{ $device }”.
step-up-for-password = You want to change your password.
step-up-for-email = You want to change your email address to { $email }.
step-up-for-report = You want to report a sign-in that was not yours.
step-up-for-sessions = You want to sign out your other browsers.
step-up-device-title = Confirm with a device
step-up-device-lead = You have a device, so a password alone is not enough for this change.
step-up-continue = Continue
step-up-app-pin = Confirm in the app
step-up-app-qr = With a QR code, without network
step-up-unusable = None of your devices works now?
step-up-unusable-lead = Under “My mobile devices” you can reset the PIN of a device with a mailed link.
sign-in-service = { $name }, My Account

## Add a device, reset a PIN

add-title = Add a mobile device
add-lead = First choose a name and a PIN. The PIN stays on this page and in your app; the server never sees it.
add-name = Name of the device
add-name-hint = So that you know it again, such as “Maria’s phone”.
add-pin = PIN of four digits
add-pin-hint = You enter it in the app when you confirm. Avoid years, rows and repetitions.
add-pin2 = The same PIN again
add-show = Show the QR code
add-noscript = This page makes the QR code itself, so that nobody else sees your PIN. For that it needs scripts: allow them for this site, then load the page again.
reset-title = New PIN for { $device }
reset-lead = Choose a new PIN. It stays on this page and in your app; the server never sees it.

enrol-scan-title = Scan this with your device
enrol-scan-lead = Open the Countersign app, press “Set up this device” or “Add account”, and hold the device in front of the picture.
enrol-reset-lead = Open the Countersign app on { $device }, press “Scan QR code”, and hold it in front of the picture.
enrol-picture = QR code to scan with the Countersign app
enrol-other-ways = On the same device, or no camera?
enrol-link-label = On the same device, open this link in the app or copy it there:
enrol-here = The app is on this device?
enrol-here-lead = Open it here. You come back to this page to compare six characters.
enrol-copy = Copy the link
enrol-copied = Copied
enrol-typed-label = Or type this code in the app, with the address { $origin }
enrol-waiting = Waiting for your device…
enrol-claimed = Your device is connected. Enter your PIN in the app.
enrol-wrong-pin =
    { $count ->
        [one] That was not the PIN you chose here. One attempt is left.
       *[other] That was not the PIN you chose here. { $count } attempts are left.
    }
enrol-compare-title = Do you see the same in the app?
enrol-compare-lead = Compare the six characters below with those on your device. Only if they are the same is it really your device.
enrol-match = They are the same
enrol-differ = They are different
enrol-added-title = Your device is ready
enrol-added-lead = From now on it can confirm for you. A mail tells you so.
enrol-reset-done-title = The new PIN is set
enrol-reset-done-lead = The device confirms for you again, with its new PIN. A mail tells you so.
enrol-done = Go to my mobile devices
enrol-dead-title = This code has ended
enrol-dead-expired = Nobody used it within ten minutes. Nothing was registered.
enrol-dead-unfinished = A device used it, but the PIN or the comparison on this page did not follow in time. Nothing was registered.
enrol-dead-wrong-pin = The PIN was wrong three times. Nothing was registered.
enrol-dead-contested = Two devices tried to use the same code, so both were refused. Nothing was registered. Keep the picture out of sight of others.
enrol-dead-rejected = You said that the characters differ, so the device was refused. If you did not make a mistake, somebody else may have photographed the code: begin again where nobody looks on.
enrol-dead-gone = The code is no longer valid. Nothing was registered.
enrol-again = Begin again
enrol-cancel = Cancel
enrol-time-left = Code valid for
enrol-failed = The server did not take the code. Check your connection and try again.

pin-four-digits = The PIN has exactly four digits.
pin-differs = The two PINs are not the same. Type both again.
pin-same-digits = Four equal digits are easy to guess. Choose another PIN.
pin-row = Digits in a row, up or down, are easy to guess. Choose another PIN.
pin-pairs = Repeated or mirrored pairs are easy to guess. Choose another PIN.
pin-year = A year is easy to guess. Choose another PIN.
pin-keypad-line = A line on the keypad is easy to guess. Choose another PIN.

## Recovery: mailed link

recovery-title-pin = Reset the PIN of { $device }
recovery-title-add = Add a device without another one
recovery-choose-lead = A password alone is not enough for this. Enter it once more, then choose how to prove that it is you.
recovery-password-label = Password
recovery-by-device = Confirm with { $device }
recovery-by-device-hint = At once
recovery-by-mail = With a link by mail
recovery-by-mail-hint-now = To your e-mail address, at once
recovery-by-mail-hint-wait =
    { $count ->
        [one] To your e-mail address, then a wait of one hour
       *[other] To your e-mail address, then a wait of { $count } hours
    }
recovery-sent-title = Look into your mail
recovery-sent-lead = A link is on its way to { $email }. Open it in this browser; it leads on from here.
recovery-sent-again = No mail after some minutes? Send a new link
recovery-wait-title = The wait has begun
recovery-wait-lead = For your safety you can go on after this time. Come back to this page then, in this browser. The mail lets you stop it if it was not you.
recovery-wait-until = You can go on from
recovery-elsewhere-title = Was it you?
recovery-elsewhere-lead = If you asked for this link, open it in the browser where you asked for it, while you are signed in there. If you did not, stop it here.
recovery-take-over = It was me: go on in this browser
recovery-stop = It was not me: stop it
recovery-stopped-title = Stopped
recovery-stopped-lead = Nothing was changed. If you did not ask for it, somebody knows your password: change it now.
recovery-over-title = This link has ended
recovery-over-lead = It was used, stopped, replaced by a newer one, or left too long. Nothing was changed.
error-other-device-works = Another of your devices works. Confirm with it; then no link by mail is needed.
    .title = Use your other device
error-too-many-links =
    { $count ->
        [one] Several mails with links were sent today already. Look into your mailbox, also among the unwanted mail, or try again in an hour.
       *[other] Several mails with links were sent today already. Look into your mailbox, also among the unwanted mail, or try again in { $count } hours.
    }
    .title = No more links for now

## History

sessions-lead = You are signed in here. If you do not recognise one of these, end it and change your password.
sessions-here = This browser
sessions-end = End this session
sessions-end-others = End all other sessions
sessions-end-others-lead = You will be signed out everywhere except in this browser.
sessions-ended = The session was ended.
sessions-others-ended = All other sessions were ended.

history-title = Sign-in history
history-lead = What happened with your account in the last 180 days, newest first.
history-none = Nothing yet. Sign-ins and signatures appear here.
history-signed-in = Signed in
history-signed = Signed
history-denied = Denied
history-expired = Not answered in time
history-cancelled = Cancelled
history-failed = Did not succeed
history-by-password = With the password only
history-by-app = With the app
history-by-code = With a code from the app
history-on-mobile = With the app on the same device
history-not-me = This wasn’t me
history-reported = Reported
history-report-title = Was this not you?
history-report-lead = If you report it, everybody who is signed in from that browser will be signed out, and the browser will be treated as unknown. You will receive an email to confirm. Then change your password.
history-report-here = It is the browser that you use now: you are signed out here, too.
history-report-confirm = Report it
history-report-keep = No, it was me
history-was-reported = It is reported, and that browser is signed out. A mail tells you so.
history-older = Show older ones
history-newest = Back to the newest

## Stop

stop-title = Stop everything
stop-lead = Use this if you have lost a device, or if somebody else may be signed in as you. It takes effect immediately and cannot be undone:
stop-devices = All your devices are removed. None of them can confirm for you any more.
stop-requests = Open requests and sign-ins end.
stop-sessions = You are signed out everywhere, here too.
stop-mail = You get a mail about it.
stop-back-title = The way back
stop-back =
    { $count ->
        [0] Sign in with your password and add a device again. For that you also need a link that is mailed to you.
        [one] Sign in with your password and add a device again. For that you also need a link that is mailed to you, and a wait of one hour.
       *[other] Sign in with your password and add a device again. For that you also need a link that is mailed to you, and a wait of { $count } hours.
    }
stop-confirm = Stop everything now
stop-keep = No, go back
stop-done-title = Everything is stopped
stop-done-lead = Your devices are removed and you are signed out everywhere. A mail tells you so. When you are ready, sign in with your password; under “My mobile devices” you then add a device again.
stop-done-sign-in = Go to the sign-in

## Demo outbox

outbox-title = Demo outbox
outbox-lead = Mails that this demo would have sent, newest first.
outbox-none = No mail yet.

## When a page cannot be shown

error-page-home = Go to the first page
error-page-not-found = There is nothing under this address. It may have been copied without its end.
    .title = This page does not exist
error-page-forged = The form did not come from a page that this browser was shown here, or that page was too old. Nothing was changed. Go back, load the page again, and repeat what you did.
    .title = This form is not accepted
error-page-other-host = This server answers under another address only. Nothing was done. Use the address that you were given.
    .title = This is not the right address
error-page-malformed = Something in the form was missing or could not be read. Nothing was changed. Go back and try again.
    .title = This form cannot be read
error-page-busy = Many people are signing in at this moment. Nothing was lost. Wait a few seconds and try again.
    .title = One moment, please
error-page-too-often = Many requests came from this browser or its network in a short time. Nothing was lost. Wait a few minutes, then try again.
    .title = Please wait a few minutes
error-page-fault = The fault is on our side, and nothing was changed. Try again in a few minutes.
    .title = This did not work

## An enrolment link opened in a browser

link-open = Open in the app
link-open-lead = Open it here. The page that showed you the code goes on by itself.
link-title = This link is for the app
link-lead = Copy the whole address of this page, open the Countersign app on the device that you want to register, choose “Type a code”, and paste it there. The link works once, for ten minutes; nothing has been registered yet.

## Demo bank: what a service that wants signatures looks like

bank-name = Demo Bank
bank-service-transfer = Demo Bank, transfer
bank-service-cancel = Demo Bank, cancellation
bank-service-trust = Demo Bank, trusted accounts
bank-title = What do you want to do?
bank-lead = This bank is a demo. No money moves; it shows how you sign with the app.
bank-transfer = Transfer money
    .lead = To another account, on a day of your choice
bank-cancel = Cancel a payment
    .lead = One that was not carried out yet
bank-trust = Change the trusted accounts
    .lead = Those to which you pay without limits
bank-form-lead = Fill in every field. Nothing happens before you sign.
bank-recipient = Recipient
bank-account = Account number
    .hint = 8 to 16 digits
bank-amount = Amount in euros
bank-amount-hint = Such as { $example }
bank-date = Date
bank-purpose = Purpose
bank-reference = Payment number
    .hint = 6 to 12 digits
bank-reason = Reason
bank-reason-mistake = By mistake
bank-reason-twice = Paid twice
bank-reason-not-me = Not by me
bank-holder = Account holder
bank-change = Change
bank-change-add = Add
bank-change-replace = Replace
bank-change-remove = Remove
bank-choose = Please choose
amount-with-currency = { $currency }{ "\u00A0" }{ $amount }
bank-error-empty = This field is still empty. Fill it in.
bank-error-too-long = This is too long. Use at most 200 characters.
bank-error-not-digits = Use digits only.
bank-error-not-amount = Write an amount with at most two decimals, such as { $example }.
bank-error-not-date = Write a day of the calendar, such as 2026-12-31.
bank-error-not-option = Choose one of the list.
bank-error-hidden = The text holds hidden characters. Type it again by hand.
bank-review = Continue
bank-review-title = Is everything right?
bank-review-lead = The app shows you the same. Sign only if it does.
bank-sign-online = Sign with the app
bank-sign-code = Sign with a QR code, without network
bank-again = Change something
bank-device-title = Which device do you want to sign with?
bank-device-none-title = You need a device to sign
bank-device-none-lead = Add one to your account first; it takes about two minutes. Then come back here.
signature-content = What you sign
signature-step-type = Check who asks, type the same values into the app, and enter your PIN. The app shows nine letters and digits.
bank-submit-code = Sign
signature-nothing-signed = Nothing was signed, and nothing happens. You can begin again whenever you like.
bank-back = Back to the bank
bank-signed-title = Signed
bank-signed-lead = The bank has your signature for exactly this:
error-not-this-transaction-otp =
    { $count ->
        [one] Compare every value that you typed into the app with those on this page, scan the picture again and make a new code. One attempt is left.
       *[other] Compare every value that you typed into the app with those on this page, scan the picture again and make a new code. { $count } attempts are left.
    }
    .title = Code and transaction do not agree
