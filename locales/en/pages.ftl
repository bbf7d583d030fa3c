### What the web pages say. Keys begin with the page's name.
### Address the reader, present tense, no jargon; say what happens next.

page-skip = Skip to main content
page-sign-out = Sign out
page-demo = This is a demo on this computer. Its emails are kept here:
# Name of the page, also as a link back to it.
page-back-account = My Account
page-back-devices = My mobile devices
page-cancel = Cancel
page-language = Language
# Button beside the list of languages.
page-language-set = Change
help-title = Help
# Heading of the list of links at the top of the help page.
help-questions = Questions
help-app = Where do I get the app?
    .answer = The Countersign app runs on phones, tablets and computers.
    .ask = Ask the organisation that runs this service where to download it.
help-app-get = Get the app
help-request = No request arrives in the app
    .first = Open the app on the device that the page names, and check that it is online.
    .second = If it is offline, select “{ waiting-code }” on the page.
help-sign = How do I sign a payment or another transaction?
    .first = Start at the service. A request then appears in the app.
    .second = Read every line in the app, and compare it with what you want to sign.
    .third = In the app, type the number from the other screen, then enter your PIN.
help-not-me = This request or sign-in is not mine
    .first = If the request is still waiting, tap “{ history-not-me }” in the app. Nobody will be signed in.
    .second = If it has been approved, open the sign-ins in “{ account-title }” and select “{ history-not-me }” there.
    .third = Then change your password.
help-offline = How do I sign in when my device is offline?
    .first = Select “{ method-app-qr }” on the sign-in page.
    .second = Type the nine letters and digits on the page.
help-pin = I have forgotten my PIN
    .first = Sign in without the app.
    .second = Then reset the PIN of your device.
    .third = We will send you a link by email.
help-wrong-pin = What happens if I enter a wrong PIN?
    .first = After five wrong PINs in a row, the device is blocked. Your account stays safe.
    .second = To unblock it, reset its PIN: see “{ help-pin }”.
help-lost = I have lost my device
    .first = Select this button and enter your password. You do not need the device.
lost-lead = Act now if somebody else may have your device. You need your email address and your password, and nothing else.
# Button: leads to the sign-in, and then to “Stop everything”.
lost-stop = Sign in and stop everything
lost-effects = What happens then
lost-other-title = If another of your devices works
lost-other = Sign in with it and remove only the lost device. Everything else stays as it is.
lost-cannot-title = If you cannot sign in
lost-cannot = If you do not remember your password, contact the organisation that gave you your account now. It can remove your device.
help-new-phone = I have a new phone
    .first = Install the app on the new phone.
    .second = If you still have the old phone, open the account in the app there and move it to the new one.
    .third = If you no longer have it, sign in without the app, select “{ account-stop-open }”, then add the new phone.
help-remove = How do I remove a device?
    .first = Open “{ account-title }” and select “{ account-devices-manage }”.
    .second = Select “{ devices-remove }” beside the device, and confirm with the app.
help-time = The app says that the clock is wrong
    .first = Open the settings of the device and turn on automatic date and time.
    .second = Then open the app again.
help-language = How do I change the language?
    .first = Choose the language of the pages at the bottom of any page.
    .second = Choose the language of your emails in “{ account-title }”, and that of the app in its settings.
help-ask = Who can help me?
    .first = Ask the organisation that runs this service. It will never ask you for your password or your PIN.
help-more = More help
info-privacy = Privacy
info-privacy-text = This server stores your name, your email address, your devices and your sign-in history, so that you can sign in securely. The history is deleted after 180 days. Your PIN, your fingerprint and your face never leave your device.
info-privacy-lines = The history also contains the first lines of each transaction that you were asked to sign, such as the recipient and the amount. They are stored encrypted.
info-cookies = This server uses only the cookies that are needed to sign in. Nothing is used for advertising.
info-accessibility = Accessibility
info-accessibility-text = You can use these pages with a keyboard, with a screen reader and with large text. If something does not work for you, please tell the organisation that runs this service.
info-contact = Contact

## Signing in: who

# Heading of the page; password-sign-in and code-submit are buttons.
sign-in-title = Sign in
sign-in-for = You are signing in to:
sign-in-email = Email address
sign-in-email-wrong = Enter a complete email address, for example maria@example.eu.
# Button: from the email address to the password.
sign-in-next = Continue
sign-in-over = This sign-in has ended. It took longer than 15 minutes, was ended elsewhere, or was started in another browser. Start again here.
sign-in-reported = Somebody reported a sign-in from this browser as not their own, so this browser was signed out. If you share this browser or made a mistake, sign in again with the app.

## Signing in: password and method

password-title = Enter your password
# Link that goes back to the email address.
password-not-you = Not you?
password-label = Password
# Button beside a password or PIN: shows it. The other one hides it.
password-show = Show
password-hide = Hide
password-change-title = Change password
password-change-lead = You will be signed out in all other browsers, and you will receive an email about this.
# Opens the list of sample passwords.
password-samples = Show examples
password-samples-lead = These examples were made for you just now. Nobody else has seen them.
# Behind a rule for passwords that the typed one satisfies.
password-rule-met = (met)
password-expired = Your password is more than six months old. Choose a new one now. Your devices and settings will stay as they are.
# Link to My Account, without a new password.
password-later = Change it later
password-current = Current password
password-new = New password
password-repeat = Repeat the new password
password-save = Save new password
password-saved = Your password has been changed. You were signed out in all other browsers.
account-password-state = Change it if somebody else may know it
error-password-short = Use at least { $count } characters.
    .title = The password is too short
error-password-long = Use no more than { $count } characters.
    .title = The password is too long
error-password-personal = The password must not contain your name or your email address.
    .title = Choose another password
error-password-kinds = Use three of these four: capital letters, small letters, digits and other characters. With { $count } characters or more, any characters will do.
    .title = The password is too simple
error-password-leaked = Do not use a password that is known from a data leak. Others would try it first.
    .title = This password is known from a data leak
error-password-same = Choose a password that differs from your current one.
    .title = This is your current password
error-password-differs = Enter the new password twice, in exactly the same way.
    .title = The two passwords do not match
forgotten-title = Forgotten your password?
forgotten-lead = Enter your email address. If there is an account with this address, we will send you a link to choose a new password.
forgotten-send = Send the link
forgotten-sent-lead = If there is an account with this address, a link is on its way to you. Open it in this browser.
forgotten-wait-lead = None of your devices can confirm at the moment. For your security, you can choose a new password only after this time. Then open the link in the email again. If this was not you, use the email to cancel.
forgotten-saved = Your new password has been saved. Use it to sign in.
recover-title = Get your app working again
# The title of the same page for somebody who never had a device.
recover-first-title = Set up the app first
recover-lead = You signed in with your password only. Your account also needs the app, so you can use only this page for now.
recover-sign-in = Sign in with the app
recover-sign-in-lead = One of your devices can confirm. Use it to open your whole account.
recover-running = In another browser, somebody has asked to replace your app
# About a device that cannot be unlocked: the page offers to add one.
recover-locked = A copy of this device was detected, so it was locked for your security. Add it again to use it.
recover-running-cancel = If this was not you, open our newest email about this and select “{ recovery-stop }”. Then change your password.
# Before a date and time.
recover-running-from = It will be possible from
password-sign-in = Sign in
method-title = Choose how to sign in
method-label = Continue with:
method-hint = Signing in with the Countersign app is safer than using a password alone.
method-password = Password only
method-without-app = Without the app
    .hint = If you do not have a device yet, or none of them works.
# Before a date and time.
method-paused-from = Possible again from
method-app-pin = Approve in my app
    .hint = We send a request to your device.
method-on-mobile = Approve in the app on this device
    .hint = The app opens, then brings you back to this page.
method-app-qr = No internet on the phone: scan a QR code
    .hint = You then type the code that the app shows.
error-wrong-password = Check the email address and enter the password again. Capital and small letters matter. After several wrong attempts, you will have to wait.
    .title = Email address and password do not match
error-wrong-current-password = Enter your current password again. Capital and small letters matter. After several wrong attempts, you will have to wait.
    .title = The password is wrong
error-password-alone = One of your devices reported a sign-in as not yours. To protect your account, you can sign in only with the app for now. If you have lost your device, select “{ help-lost }”.
    .title = Your password alone is not enough at the moment
error-account-disabled = Nobody can sign in with this account at the moment. Please contact the organisation that runs this service.
    .title = Your account was disabled
error-too-many-passwords =
    { $count ->
        [one] To keep the account safe, please wait one second before you try again. Your devices are not affected.
       *[other] To keep the account safe, please wait { $count } seconds before you try again. Your devices are not affected.
    }
    .minutes =
        { $count ->
            [one] To keep the account safe, please wait one minute before you try again. Your devices are not affected.
           *[other] To keep the account safe, please wait { $count } minutes before you try again. Your devices are not affected.
        }
    .title = Please wait a moment

## Signing in: which device

device-title = Which device do you want to use?
device-lead = The request is sent only to the device that you select.
device-none-title = You do not have a device yet
device-none-lead = To confirm with the app, first add a device to your account. Sign in with your password now, then follow the steps under “My mobile devices” in “My Account”. It takes about two minutes.
device-none-unusable = You cannot use your device at the moment because it is blocked or its registration was not completed. Sign in with your password, then open “My mobile devices” to see what to do.
device-none-password = Sign in with your password
# Before a date and time.
device-last-used = Last used:
device-never-used = Not used yet
device-other-method = Use another method

## Awaiting confirmation

waiting-title = Confirm on your device
waiting-step-open = Open the Countersign app on “{ $device }”. The request will appear automatically.
# The match number follows in large digits.
waiting-step-match = Check which service is asking, then type this number in the app:
waiting-step-check = Check in the app which service is asking, then continue.
waiting-step-pin = Enter your PIN in the app. This page will continue automatically.
# Read aloud before the match number.
waiting-match-label = Number to type in the app
# Before minutes and seconds, such as 1:45.
waiting-time-left = Time remaining
waiting-other-method = Use another method
waiting-cancel = Cancel
waiting-noscript = This page cannot continue automatically without JavaScript. When you have confirmed in the app, select the button.
# Button: the reader has answered in the app.
waiting-continue = I have confirmed
waiting-confirmed = Confirmed. One moment…
waiting-none-title = No request in the app?
waiting-none-lead = Open the app on “{ $device }” and check that the device is online. If it is offline, use a code instead.
waiting-again = Send the request again
waiting-code = Use a code instead

# Button: sends the request again.
outcome-again = Try again
outcome-begin-again = Start again
outcome-ends = This attempt has ended. To sign in, start again with your password.
outcome-hour = For one hour, your password alone will not be enough to sign in, except in a browser that you have used before with one of your devices.
outcome-denied = Denied on your device
    .lead = Nobody was signed in. If you tapped “Deny” by mistake, try again.
    .change = Nothing was changed. If you tapped “Deny” by mistake, try again.
outcome-reported = Reported on your device
    .lead = Nobody was signed in. If the request was not yours, somebody else may know your password: change it as soon as you can.
outcome-expired = The request has expired
    .lead = The request was not answered within two minutes, so nobody was signed in. Keep your device to hand and try again.
    .change = The request was not answered within two minutes, so nothing was changed. Keep your device to hand and try again.
outcome-cancelled = The request was cancelled
    .lead = Nobody was signed in. You can start again at any time.
    .change = Nothing was changed. You can start again at any time.
outcome-wrong-match = The number typed in the app does not match
    .lead = The request has ended and nobody was signed in. Try again with the new number.
    .change = The request has ended and nothing was changed. Try again with the new number.
outcome-blocked = Your mobile device cannot be used
    .lead = A wrong PIN was entered five times in a row. Sign in another way. You can then reset the PIN under “My mobile devices”.
    .change = A wrong PIN was entered five times in a row. Nothing was changed. Use another method. You can then reset the PIN under “My mobile devices”.
outcome-locked = Your mobile device cannot be used
    .lead = A copy of this device was detected, so it was locked for your security. Sign in another way. Add it again to use it.
    .change = A copy of this device was detected, so it was locked for your security. Nothing was changed. Add it again to use it.
outcome-too-many = Three requests are already waiting
    .lead = Answer or deny them in the app, or wait five minutes until they expire. Then try again.
outcome-only-known = Requests to your device are paused
    .lead = Several requests in the last hour were denied or not answered. To protect you from unwanted requests, only browsers that you have used before can send one. Use another method, or try again in an hour.
outcome-too-many-codes = Too many wrong codes
    .lead = To keep your account safe, no new code will be issued before the time below. Until then, use another method.
# “Sign-ins” is a screen of the app, “I am signing in now” a button on it (app.ftl).
outcome-announce = Or open “Sign-ins” in the app, tap “I am signing in now”, and try again here.
outcome-not-active = Your mobile device cannot be used at the moment
    .lead = The device is blocked or removed, or its registration was not completed. Use another method. Under “My mobile devices” you can see its status.
    .change = The device is blocked or removed, or its registration was not completed. Nothing was changed. Use another method. Under “My mobile devices” you can see its status.

# The origin of a request: the computer on which the server itself runs.
context-this-computer = This computer
# The origin of a request that a service sent without a browser, such as a till. Stands after the label “Browser” in the app, and alone in the history.
context-service-asks = No browser: the request comes from the service itself

## The app on the same device

on-mobile-passwordless = Sign in with the app on this device
on-mobile-title = Confirm with the app on this device
on-mobile-step-open = Open the app with the button below.
on-mobile-step-check = Check which service is asking, then enter your PIN.
on-mobile-step-back = The app takes you back here, and you are signed in.
on-mobile-open = Open the app
on-mobile-verified = App not opening? Use this link instead
on-mobile-confirmed = Confirmed. The app will take you back to this page.
on-mobile-typed-title = Is the app showing nine characters?
on-mobile-typed-lead = This happens when the app opened a different browser. Type the characters here. Capitals, spaces and hyphens do not matter.
on-mobile-typed-label = Nine characters from the app
error-mistyped-return = One or more characters do not match those in the app. This does not count as an attempt. Compare and correct them.
    .title = Typing error
error-return-not-yet = You have not confirmed in the app yet. Open the app with the button above. It will show the characters afterwards.
    .title = Confirm in the app first
error-too-many-passwordless =
    { $count ->
        [one] Many sign-ins were started from here within a short time. Wait one minute, or use your email address.
       *[other] Many sign-ins were started from here within a short time. Wait { $count } minutes, or use your email address.
    }
    .title = Please wait a moment
error-wrong-return =
    { $count ->
        [one] Compare the characters with those in the app and correct them. You have one attempt left.
       *[other] Compare the characters with those in the app and correct them. You have { $count } attempts left.
    }
    .title = These characters are not correct

request-link-title = This request is for the app
request-link-lead = Open this request in the Countersign app on this device. Confirm it only if you started to sign in on this device yourself a moment ago. Otherwise, close this page.

return-ended-title = Nobody was signed in
return-ended-lead = The app opened a different browser from the one where you started, so this sign-in has ended. You can start again in this browser.
return-ended-again = Start again here
return-elsewhere-title = This is not the browser where you started
return-elsewhere-lead = Nobody was signed in here. Go back to the browser where you started and type the nine characters shown in the app.
return-typed-only-title = This link no longer works
return-typed-only-lead = This link was first opened in another browser. You are in the right browser now. Go to the page where you started and type the nine characters shown in the app.
return-wrong-title = The code in this link is wrong
return-wrong-lead = Nobody was signed in and nothing has changed. Tap the button in the app again, or type the nine characters shown in the app on the page where you started.
return-gone-title = This link is no longer valid
return-gone-lead = The link was already used, or it has expired. Nobody was signed in with it. If you still want to sign in, start again.

outcome-code-used = The code was wrong three times
    .lead = Nobody was signed in. You can start again at any time.
outcome-return-expired = This sign-in has ended
    .lead = The app opened a different browser, the characters were wrong three times, or the sign-in has expired. Nobody was signed in. You can start again at any time.

## Offline code

code-title = Confirm with a QR code
code-lead = Use “{ $device }”. It does not need to be online.
code-step-scan = In the app, tap “Scan QR code” and point the camera at this QR code.
code-step-pin = Check which service is asking, then enter your PIN. The app shows nine letters and digits.
# Below the label of the field in which the code of the app is typed.
code-step-type = Nine letters and digits. Capitals, spaces and hyphens do not matter.
code-picture = QR code to scan with the Countersign app
code-label = Code shown by your app
code-submit = Sign in
# Button: sends the code to confirm a change, where “Sign in” would be wrong.
code-confirm = Confirm
code-typed-open = Cannot scan the QR code?
code-typed-hint = In the app, tap “Scan QR code”, then “Type a code”, and enter these twelve digits:
# Before minutes and seconds, such as 4:59.
code-time-left = Valid for
code-new = Show a new code

error-mistyped-otp = One or more characters do not match those in the app. This does not count as an attempt. Compare and correct them.
    .title = Typing error
error-not-this-device-otp =
    { $count ->
        [one] The code comes from another device, belongs to another page or is too old. Scan this QR code in the app and type the new code. You have one attempt left.
       *[other] The code comes from another device, belongs to another page or is too old. Scan this QR code in the app and type the new code. You have { $count } attempts left.
    }
    .title = This code does not belong to this page
error-wrong-otp-pin =
    { $count ->
        [one] Scan the QR code again and enter your PIN carefully. If it is wrong again, the device will be blocked. You can then reset the PIN under “My mobile devices”.
       *[other] Scan the QR code again and enter your PIN carefully. You have { $count } attempts left. After that, the device will be blocked.
    }
    .title = Wrong PIN in the app
error-code-expired = This code is more than five minutes old. Scan the new QR code below and type the new code.
    .title = This code has expired
error-code-used = Each code works once, and each QR code allows three attempts. Scan the new QR code below and type the new code.
    .title = This code has already been used

## My Account

account-title = My Account
# Heading above the account. Where a name needs a vocative, “Your account: { $name }”.
account-hello = Hello, { $name }
account-lead = Manage your account and the devices that confirm your sign-ins.
account-devices = My mobile devices
account-devices-state =
    { $count ->
        [0] You do not have a device yet. Once you have one, a stolen password alone is not enough to change your devices.
        [one] One device can confirm your sign-ins.
       *[other] { $count } devices can confirm your sign-ins.
    }
account-devices-unusable = None of your devices can confirm at the moment. See what to do.
account-history = Sign-in history
account-history-state = When and where you signed in, and what you signed
account-history-open = Show history
# Heading: the browsers in which the reader is signed in.
account-sessions = Open sessions
account-sessions-state = The browsers in which you are signed in
account-sessions-open = Show sessions
account-stop = Device lost or stolen?
account-stop-state = End everything at once: devices, requests and sign-ins
account-stop-open = Stop everything
account-mail-language = Language of emails and requests
account-mail-language-save = Save
account-mail-language-saved = Your emails and the requests on your devices will now be in this language.
# Below the list of languages of a page, where the page is in another language than the emails. $language is the
# language’s own name, which is not inflected.
account-mail-language-other = Your emails and the requests on your devices are in another language: { $language }.
# Button below that sentence.
account-mail-language-same = Use the language of this page for them, too
account-devices-manage = Manage my mobile devices
account-devices-first = Add a mobile device

## My mobile devices

devices-title = My mobile devices
devices-lead = These devices can confirm that it is you.
devices-none = You do not have a device yet. Add one, and a stolen password alone will not be enough to change your devices.
devices-add = Add a mobile device
# Status of a device.
devices-active = Active
# Status of a device whose registration was not completed.
devices-pending = Not completed
# Status of a device after too many wrong PINs. A PIN reset unblocks it.
devices-blocked = Blocked
# Status of a device of which a copy was detected. It must be removed and added again.
devices-locked = Locked
devices-blocked-why = This device is blocked because a wrong PIN was entered too many times. Reset its PIN to use it again.
devices-suspended-why = The device or browser that was used to add this device is no longer trusted. If this device is yours, reset its PIN. If you do not recognise it, remove it.
devices-locked-why = A copy of this device was detected, so it was locked for your security. Remove it and add it again.
devices-pending-why = The registration of this device was not completed. Remove it and add it again.
# Before a date and time: when the device was added.
devices-added = Added
devices-attested = Hardware verified:
devices-attested-app = App verified by Apple:
devices-attestation-missing = Not verified, because the device gave no proof:
devices-attestation-refused = Not verified, because the proof was not accepted:
# Before a date and time.
devices-last-used = Last used
devices-never-used = Not used yet
devices-rename = Rename
# Before the new name of a device.
devices-rename-label = New name
devices-rename-save = Save name
devices-reset = Reset PIN
devices-remove = Remove
devices-remove-title = Remove “{ $device }”?
devices-remove-lead = The device will no longer be able to confirm your sign-ins, and open requests on it will be cancelled. You will receive an email about this. To use the device again, you will have to add it again.
devices-remove-last = This is your only device.
devices-remove-others = These devices were added with this device and will be blocked until you reset their PINs: { $devices }
devices-remove-confirm = Remove this device
# Button: the device is not removed.
devices-remove-keep = Keep it
devices-removed = The device was removed. We have sent you an email about this.
devices-renamed = The name was changed.
devices-pin-reset = The new PIN has been set.
devices-was-added = The device was added. We have sent you an email about this.
error-device-name = Enter a name of 1 to 40 characters for the device.
    .title = The name is missing or too long
error-device-name-characters = The name contains a line break, a tab or an invisible character. Type it again without it.
    .title = The name has a character that cannot be shown

## Step-up

step-up-title = Confirm that it is you
step-up-first = First, enter your password again.
step-up-for-add = You want to add a device.
step-up-for-remove = You want to remove “{ $device }”.
step-up-for-reset = You want to set a new PIN for “{ $device }”.
step-up-for-rename = You want to rename “{ $device }”.
step-up-for-email = You want to change your email address to { $email }.
step-up-for-password = You want to change your password.
step-up-for-report = You want to report a sign-in that was not yours.
step-up-for-sessions = You want to sign out in your other browsers.
step-up-device-title = Confirm with a device
step-up-device-lead = You have a device, so a password alone is not enough for this change.
step-up-continue = Continue
step-up-app-pin = Confirm in the app
step-up-app-qr = With a QR code (works offline)
step-up-unusable = Are none of your devices working?
step-up-unusable-lead = Under “My mobile devices” you can reset the PIN of a device with a link sent by email.
step-up-lost = If you have lost all your devices, select “{ account-stop-open }”, then add a device again.
step-up-forgotten-known = If you remember your password after all, sign in with it and select “{ method-without-app }”.
step-up-forgotten-lost = If you have lost both your password and all your devices, contact the organisation that runs this service. This page cannot help you then.
# The service that a request names: “Sign in to Countersign (My Account)?” No case or article can be added to it.
sign-in-service = { $name } (My Account)
# The page between the sign-in and the service, which continues by itself. The service’s name can have any case or gender.
service-continue-title = You are signed in
service-continue = Continue to { $service }
# On the page that leads on to a service: the account of this browser’s session.
service-signed-in-as = Account: { $email }
service-sign-out-asked = { $service } asks to sign you out.
service-sign-out-lead = You will be signed out here and at every service that you opened in this browser.
service-stay = Stay signed in
signed-out-title = You are signed out
service-return = Return to { $service }

## Add a device, reset a PIN

add-title = Add a mobile device
add-lead = First, choose a name and a PIN. The PIN stays on this page and in your app.
add-name = Device name
add-name-hint = Choose a name that you will recognise, for example “Maria’s phone”.
add-pin = Four-digit PIN
add-pin-hint = You will enter it in the app to confirm your sign-ins. Do not use the PIN that unlocks your phone. Avoid years, sequences such as 1234, and repeated digits.
add-pin2 = Repeat the PIN
add-show = Show the QR code
add-noscript = This page creates the QR code itself, so that nobody else sees your PIN. For this it needs JavaScript. Allow JavaScript for this site, then reload the page.
reset-title = New PIN for “{ $device }”
reset-lead = Choose a new PIN. It stays on this page and in your app.

enrol-scan-title = Scan this QR code with your device
enrol-scan-lead = Open the Countersign app. The first time, tap “Set up this device”, then “Scan the code”. If you already use the app, tap “Scan QR code”. Then point the camera at the QR code.
enrol-reset-lead = Open the Countersign app on “{ $device }”, tap “Scan QR code”, and point the camera at the QR code.
enrol-picture = QR code to scan with the Countersign app
# Below the QR code. $origin is the address of this server.
enrol-address = If the app asks for an address, it is this one: { $origin }
enrol-other-ways = On the same device, or without a camera
enrol-link-label = On the same device, open this link in the app, or copy it and paste it there:
enrol-here = Is the app on this device?
enrol-here-lead = Open the app here. You will then come back to this page to compare six characters.
enrol-copy = Copy link
# Shown for a moment in place of “Copy link”.
enrol-copied = Copied
enrol-typed-label = Or type this code in the app, with the address { $origin }
enrol-waiting = Waiting for your device…
enrol-claimed = Your device is connected. Enter your PIN in the app.
enrol-step = Step { $step } of 4
enrol-pin-title = Enter your PIN in the app
enrol-other-device = Is the app on another device?
enrol-none-title = I see no characters in the app
enrol-none-lead = Enter your PIN in the app first. The characters appear after that. If the app shows anything else, select “{ enrol-differ }”. Nothing is added, and you can start again.
enrol-reset-none-lead = Enter your PIN in the app first. The characters appear after that. If the app shows anything else, select “{ enrol-differ }”. The device will then be removed from your account, and you can add it again.
enrol-wrong-pin =
    { $count ->
        [one] This is not the PIN that you chose here. You have one attempt left. After that, the code will no longer be valid and you start again.
       *[other] This is not the PIN that you chose here. You have { $count } attempts left. After that, the code will no longer be valid and you start again.
    }
enrol-compare-title = Do you see the same in the app?
enrol-compare-lead = Compare the six characters below with those on your device. If the characters are different, the connected device is not yours.
enrol-match = The characters are the same
enrol-differ = The characters are different
enrol-added-title = Your device is ready
enrol-added-lead = Your device can now confirm your sign-ins. We have sent you an email about this.
enrol-reset-done-title = Your new PIN has been set
enrol-reset-done-lead = The device can confirm your sign-ins again, with its new PIN. We have sent you an email about this.
enrol-done = Done
enrol-dead-title = This code has expired
enrol-dead-expired = The code was not used within ten minutes. Nothing was registered.
enrol-dead-unfinished = A device used the code, but the PIN was not entered or the characters were not compared in time. Nothing was registered.
enrol-dead-wrong-pin = A wrong PIN was entered three times. Nothing was registered.
enrol-dead-contested = Two devices tried to use the same code, so both were refused. Nothing was registered. Do not let anyone else see the QR code.
enrol-dead-rejected = You said that the characters were different, so the device was refused. If this was not a mistake, somebody else may have photographed the code. Start again where nobody can see your screen.
enrol-dead-gone = The code is no longer valid. Nothing was registered.
enrol-reset-dead-expired = The code was not used within ten minutes. The PIN was not changed.
enrol-reset-dead-unfinished = A device used the code, but the PIN was not entered in time. The PIN was not changed.
enrol-reset-dead-wrong-pin = A wrong PIN was entered three times. The PIN was not changed.
enrol-reset-dead-rejected = You said that the characters were different, so the device was removed from your account. If this was not a mistake, somebody else may have photographed the code. Start again where nobody can see your screen.
# Button: asks for a new QR code.
enrol-again = Start again
enrol-cancel = Cancel
# Before minutes and seconds, such as 9:59.
enrol-time-left = Code valid for
enrol-failed = The server did not accept the code. Check your connection and try again.

pin-four-digits = Enter a PIN of exactly four digits.
pin-differs = The two PINs do not match. Enter both again.
pin-same-digits = Four identical digits are easy to guess. Choose another PIN.
pin-row = Sequences such as 1234 or 4321 are easy to guess. Choose another PIN.
pin-pairs = Repeated or mirrored pairs, such as 1212 or 1221, are easy to guess. Choose another PIN.
pin-year = A year is easy to guess. Choose another PIN.
pin-keypad-line = Digits that form a line on the keypad are easy to guess. Choose another PIN.

## Recovery: mailed link

recovery-title-pin = Reset the PIN of “{ $device }”
recovery-title-add = Add a device with a link sent by email
recovery-choose-lead = A password alone is not enough for this. Enter it again, then choose how to confirm that it is you.
recovery-app-first = Another of your devices is working. Sign in with it first. It can then confirm this change.
recovery-password-label = Password
recovery-by-device = Confirm with “{ $device }”
# Below “Confirm with { $device }”: how long it takes.
recovery-by-device-hint = Immediately
recovery-by-mail = With a link sent by email
recovery-by-mail-hint-now = To your email address, immediately
recovery-by-mail-hint-wait =
    { $count ->
        [one] To your email address, then a wait of one hour
       *[other] To your email address, then a wait of { $count } hours
    }
recovery-sent-title = Check your email
recovery-sent-lead = A link is on its way to { $email }. Open it in this browser to continue.
# Above the button that sends a new link.
recovery-sent-none = Has no email arrived after a few minutes?
sent-spam = Look in your spam folder, too, and check that the address is right.
recovery-sent-again = Send a new link
# Heading: some hours must pass before the link works.
recovery-wait-title = Please wait
recovery-wait-lead = For your security, you can continue only after this time. Come back to this page then, in this browser. If this was not you, use the link in the email to cancel.
# Before a date and time.
recovery-wait-until = You can continue from
recovery-elsewhere-title = Was this you?
recovery-elsewhere-lead = If you asked for this link, open it in the browser where you asked for it, while you are signed in there. If you did not ask for it, cancel it here.
recovery-elsewhere-password = With this link, you choose a new password. If you asked for it, open it in the browser where you asked for it. If you did not ask for it, cancel it here. Your password will stay the same.
recovery-take-over = This was me: continue in this browser
recovery-stop = This was not me: cancel it
# Heading: a reset of a PIN or a new device, asked for by email, was cancelled.
recovery-stopped-title = Cancelled
recovery-stopped-lead = Nothing was changed. If you did not ask for the link, somebody else knows your password: change it now.
recovery-stopped-password = Your password stays the same, and the link no longer works. Anyone who knows your email address can ask for such a link.
recovery-over-title = This link is no longer valid
recovery-over-lead = The link was used or cancelled, was replaced by a newer one, or has expired. Nothing was changed.
recovery-too-late = This link was already used, or it has expired, so there is nothing left to cancel. If you did not use it yourself, sign in, check your devices and change your password.
error-other-device-works = Another of your devices is working. Confirm with it. You do not need a link by email.
    .title = Use your other device
error-too-many-links =
    { $count ->
        [one] Several emails with links have already been sent today. Check your inbox and your spam folder, or try again in one hour.
       *[other] Several emails with links have already been sent today. Check your inbox and your spam folder, or try again in { $count } hours.
    }
    .title = No more links for now

## History

sessions-lead = These are the browsers in which you are signed in. If you do not recognise one, end its session now and change your password.
# Beside the session in which the page is read.
sessions-here = This browser
sessions-end = End this session
sessions-end-others = End all other sessions
sessions-end-others-lead = You will be signed out everywhere except in this browser.
sessions-ended = The session has ended.
sessions-others-ended = All other sessions have ended.

history-title = Sign-in history
history-lead = What happened in your account in the last 180 days, newest first.
history-none = Nothing yet. Sign-ins and signatures will appear here.
# Entry of the history: a sign-in succeeded.
history-signed-in = Signed in
# Entry of the history: a transaction was signed.
history-signed = Signed
history-confirmed = Confirmed
history-change-add = Adding a device
history-change-remove = Removing a device
history-change-reset = Resetting a PIN
history-change-rename = Renaming a device
history-change-password = Changing the password
history-change-email = Changing the email address
history-change-report = Reporting a sign-in
history-change-sessions = Signing out other browsers
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
history-by-password = With the password only
history-by-app = With the app
history-by-code = With a code from the app
history-on-mobile = With the app on the same device
# Button beside an entry of the history.
history-not-me = This wasn’t me
# Entry of the history: reported by the reader as not their own.
history-reported = Reported
history-report-title = Was this not you?
# First line when a signed transaction is reported. $service is the service and the kind of transaction.
history-not-stopped = The report does not stop this transaction. Call “{ $service }” now: only the service can stop it.
history-report-lead = If you report it, everybody who is signed in from that browser will be signed out. You will receive an email about this. Then change your password.
history-report-here = This is the browser that you are using now: you will be signed out here, too.
# Button: reports the sign-in.
history-report-confirm = Report it
history-report-keep = No, it was me
history-was-reported = Your report was received, and that browser was signed out. We have sent you an email about this.
history-older = Show older entries
history-newest = Back to the newest entries

## Stop

stop-title = Stop everything
stop-lead = Use this if you have lost a device, or if somebody else may be signed in as you. It takes effect immediately and cannot be undone:
stop-devices = All your devices will be removed. None of them will be able to confirm your sign-ins.
stop-requests = Open requests and sign-ins will be cancelled.
stop-sessions = You will be signed out everywhere, including here.
stop-mail = You will receive an email about this.
stop-account = Your account stays. You can use it again once you have added a device.
stop-back-title = How to start again
stop-back =
    { $count ->
        [0] Sign in with your password and add a device again. You will also need a link sent by email.
        [one] Sign in with your password and add a device again. You will also need a link sent by email, and will have to wait one hour.
       *[other] Sign in with your password and add a device again. You will also need a link sent by email, and will have to wait { $count } hours.
    }
stop-confirm = Stop everything now
stop-keep = No, go back
stop-nothing = There is nothing to stop: your account has no devices. A change that somebody has asked for can be cancelled with the link in our email about it.
stop-done-title = Everything has been stopped
stop-done-lead = Your devices have been removed and you are signed out everywhere. We have sent you an email about this.
stop-done-sign-in = Go to sign-in

## Demo outbox

outbox-title = Demo outbox
outbox-lead = The emails that this demo would have sent, newest first.
outbox-none = No emails yet.

## When a page cannot be shown

error-page-home = Go to the home page
error-page-not-found = There is nothing at this address. Part of it may be missing.
    .title = This page does not exist
error-page-forged = This form was not opened from this site, or it is out of date. Nothing was changed. Go back, reload the page and try again.
    .title = This form was not accepted
error-page-other-host = This is not the address of this server. Nothing was done. Use the address that you were given.
    .title = This is not the right address
error-page-malformed = Something in the form is missing or could not be read. Nothing was changed. Go back and try again.
    .title = This form could not be read
error-page-service-over = This sign-in took too long, is completed already, or was opened in another browser. Nothing was changed. Go back to the service and sign in from there.
    .title = This sign-in is over
error-page-service-request = The service sent a request that this server does not accept. Nothing was done. Contact the help desk of the service.
    .title = This service cannot sign you in
error-page-unknown-service = An application at the address below asked to sign you in, but this address is not registered here. Nothing was done. Contact the help desk of the service.
    .title = This service is not registered here
error-page-busy = Many people are signing in at the moment. Nothing was lost. Wait a few seconds and try again.
    .title = One moment, please
error-page-too-often = Your browser or network has sent many requests in a short time. Nothing was lost. Wait a few minutes, then try again.
    .title = Please wait a few minutes
error-page-fault = There is a problem on our side. Nothing was changed. Try again in a few minutes.
    .title = This did not work

## An enrolment link opened in a browser

link-open = Open in the app
link-open-lead = Open the app here. The page that showed you the code will continue automatically.
link-title = This link is for the app
link-lead = Copy the full address of this page. On the device that you want to register, open the Countersign app, tap “Type a code” and paste it. The link works only once, for ten minutes. Nothing has been registered yet.

## Signatures of transactions

amount-with-currency = { $currency }{ "\u00A0" }{ $amount }
signature-online = Sign with the app
signature-code = Sign with a QR code (works offline)
signature-device-title = Which device do you want to sign with?
signature-device-none-title = You need a device to sign
signature-device-none-lead = First add a device to your account. It takes about two minutes. Then come back here.
# Button: sends the code of the app, which is the signature.
signature-submit = Sign
signature-content = What you are signing
signature-step-type = Check which service is asking, type the same values in the app, and enter your PIN. The app shows nine letters and digits.
signature-nothing-signed = Nothing was signed, and nothing will happen. You can start again at any time.
error-not-this-transaction-otp =
    { $count ->
        [one] Compare every value that you typed in the app with this page. Then scan the QR code again and make a new code. You have one attempt left.
       *[other] Compare every value that you typed in the app with this page. Then scan the QR code again and make a new code. You have { $count } attempts left.
    }
    .title = The code does not match the transaction

## Creating an account

# Heading and button.
new-account-title = Create an account
new-account-lead = We will send you an email with a link. After that, you choose your password.
new-account-first-name = First name
new-account-last-name = Last name
# Below the field of the first or last name.
new-account-name-wrong = Enter the name in letters of any alphabet, with at most { $count } characters.
# Below a field of the form that was left empty.
new-account-empty = This field is empty. Fill it in.
new-account-email-repeat = Repeat the email address
new-account-email-differs = Enter the same email address twice.
# Label of the field for the digits of the human check.
new-account-check = Type the six digits that you see in the picture
# The picture in words, for screen readers.
new-account-check-picture = Picture of six digits
# Before the player of the spoken digits.
new-account-check-listen = Listen to the digits
new-account-check-new = Show other digits
new-account-check-wrong = The digits do not match, or their time has run out. Type the digits that you see now.
new-account-privacy = I accept the privacy statement
new-account-privacy-read = Read the privacy statement (opens in a new window)
new-account-privacy-missing = You can create an account only if you accept the privacy statement.
new-account-sent-lead = We have sent an email to { $email }. Open the link in it within 24 hours.
new-account-password-title = Choose your password
new-account-password-lead = Your email address is confirmed. Your account will be created once you have chosen a password.
new-account-password-repeat = Repeat the password
new-account-expired-title = This link has expired
new-account-expired-lead = A link works for 24 hours. We can send a new one to { $email }.
# Button.
new-account-expired-send = Send a new link
new-account-over-lead = If you already have an account, sign in. Otherwise, start again.
new-account-done = Your account has been created, and you are signed in.

## Name and email address

details-title = Name and email address
# Button below the first and last name.
details-save = Save the name
details-saved = Your name has been changed. We have sent you an email about this.
details-new-email = New email address
details-email-lead = We will send a link to the new address. Your address changes only when you have opened the link and confirmed the change.
details-email-same = This is already the email address of your account.
details-link-sign-in = Sign in first. Then open the link in our email again, in this browser.
# Heading and button.
details-change-email = Change the email address
details-confirm-lead = From now on, you will sign in with { $email }, and your emails will go there. You will be signed out in all other browsers.
details-email-saved = Your email address has been changed.
# Heading and button: gives an account the address that it had before.
email-reversal-title = Change the email address back
email-reversal-lead = Your account will use { $email } again. All its devices will be removed, you will be signed out everywhere, and its password will no longer work. You then choose a new password by email.
email-reversal-done-title = Your email address was changed back
email-reversal-done-lead = Now choose a new password. We will send a link to your email address.
# Button in My Account.
details-open = Change name or email address

### Help desk

# Title of the pages for agents who help other people with their accounts; also the mark of an entry of the history.
help-desk-title = Help desk
help-desk-lead = Enter the exact email address of the person you are helping. Every search is recorded with your account.
help-desk-find = Find account
help-desk-unknown = No account has this email address.
help-desk-looks = You have looked at too many accounts within one hour. Try again later.
# The account on the page cannot be changed by the agent.
help-desk-agents = This is your own account, or the account of another person at the help desk. You cannot change anything here.
help-desk-changed = The account has changed in the meantime, or the confirmation came too late. Look at the account again.
help-desk-stopped = The owner has lost or stopped all devices. You can only start a recovery.
help-desk-disabled = This account is disabled. You cannot change anything here.
help-desk-device-works = Another device of this account works. If it is lost, remove it first.
help-desk-too-many = Too many emails with links were sent to this person. Try again tomorrow.
help-desk-waiting = After wrong attempts or a report, the owner has to wait before signing in with the password.
help-desk-nothing-done = Nothing was changed
help-desk-done = Done. The owner receives an email about it.
# $number is the number of browsers in which the person is signed in.
help-desk-sessions = Open sessions: { $number }
help-desk-devices = Devices
help-desk-no-devices = This account has no devices.
# Buttons and titles: what an agent does to the account of somebody else. They also stand in the history.
help-desk-unlock = Unlock the sign-in
help-desk-remove = Remove device
help-desk-sessions-end = End all sessions
help-desk-reset = Start a PIN reset
help-desk-recover = Start a recovery
help-desk-unlock-about = The owner can enter the password and ask for links again immediately. Blocked devices stay blocked.
help-desk-remove-about = The device can no longer confirm sign-ins, and all sessions that it opened end. This cannot be undone.
help-desk-remove-last = This is the only device of this account. Without it, the owner needs a recovery to sign in again.
help-desk-recover-about = The owner receives an email with a link, which you do not see. For security, the owner may have to wait.
help-desk-told = The owner receives an email about it, and it is recorded with your account.
help-desk-confirm = Confirm with your device
help-desk-back = Back to the account
# The help desk as a service, on the agent’s phone and in histories. $name is the server’s name. At most 80 characters.
help-desk-service = { $name } (help desk)
# Labels on the agent’s phone and on the page: at most 80 characters.
help-desk-line-act = Action
help-desk-line-account = Account
help-desk-line-device = Device
# Instead of the help desk, for an agent who has signed in with the password, or too long ago.
help-desk-app = The help desk opens for one hour after you sign in with the app. Sign in with the app now.
# On the card of the help desk in “My Account”.
help-desk-card = Help other people with their accounts
help-desk-open = Open help desk
