### What went wrong, by error code. Shared by the app and the web pages.
### The value says what happened, what it means and what to do, and stands on its own.
### The attribute `title` is a short heading above it. Key: `error-` and the code with hyphens.

error-unknown-code =
    This is not a Countersign code, so it was not used. Use the code shown on your sign-in page.
    .title = This is not a Countersign code
error-newer-version =
    This code was made for a newer version of this app, so it cannot be read here. Update the app, then scan the code again.
    .title = This app needs an update
error-no-code-in-picture =
    No readable code was found in the picture. Choose a sharper picture that shows the whole code with its white border.
    .title = No code in this picture
error-unreadable-picture =
    This app cannot read the file because it is not a picture or is too large. Choose a PNG, JPEG or WebP picture of up to 12 megabytes.
    .title = This picture could not be opened
error-mistyped-code =
    One or more characters do not match the page, so nothing was sent. Compare the code with the page and correct it.
    .title = Typing error
error-mistyped-digits =
    One of the digits is wrong or missing. This does not count as an attempt. Compare all twelve with the page and correct them.
    .title = Typing error
error-insecure-address =
    The connection to this address is not encrypted, so the app will not use it. Ask the service for the correct code.
    .title = This address is not protected
error-not-an-address =
    The address is incomplete or has a typing error, so nothing was sent. Copy it from the page that shows the code.
    .title = This is not an address
error-no-answer-there =
    Nothing was changed. Check the address, and that this device is online. Then try again.
    .title = No answer from this address
error-name-refused =
    The name is too long or contains hidden characters, so it was not saved. Choose another name.
    .title = This name cannot be used
error-enrolment-gone =
    Each code works only once and for ten minutes. Nothing was changed. Get a new code on the page and scan it.
    .title = This code is no longer valid
error-reset-gone =
    Each code works only once and for ten minutes. Nothing was changed. On the page, select “Reset PIN” next to this device again, and scan the new code.
    .title = This code is no longer valid
error-enrolment-contested =
    Two devices tried to use the same code, so both were refused and nothing was changed. Get a new code on the page, and do not let anyone else see it.
    .title = Another device used this code
error-not-this-device =
    This code resets the PIN of another device. Scan it with that device, or select this device on the page and scan the new code.
    .title = This code is for another device
error-page-still-asks =
    The page still asks whether the six characters are the same. Compare the characters and answer there. The app will then continue automatically.
    .title = The page still asks
error-wrong-pin =
    Nothing was approved. Enter your PIN again. Take your time.
    .title = Wrong PIN
error-enrolment-dead =
    A wrong PIN was entered three times, so this code is no longer valid. Nothing was changed. Get a new code on the page and start again.
    .title = Too many wrong PINs
error-reset-unanswered =
    The new PIN is set on this device, but the server has not answered yet. Check that this device is online. The app will continue automatically.
    .title = The new PIN is not confirmed yet
error-not-attested =
    This server accepts only devices whose hardware it can verify. This device could not be verified. Nothing was changed. Use another device, or ask the operator of the server.
    .title = This device is not accepted
error-unreachable =
    The server cannot be reached at the moment. Nothing has been lost. Check that this device is online. The app will keep trying.
    .title = No answer from the server
error-not-the-server =
    The reply did not come from your server, so it was ignored. A hotel or café network may require you to sign in first. Open a web page, or use another network.
    .title = The reply did not come from your server
error-server-fault =
    There is a problem on the server. Nothing was changed. Try again in a few minutes.
    .title = The server has a problem
error-too-many =
    To keep your account safe, the server asks you to wait. Nothing has been lost. Try again a little later.
    .title = Too many attempts in a short time
error-device-not-active =
    This device cannot be used for this account at the moment. Nothing was changed. Go back to the account’s first screen to see what to do.
    .title = This device cannot be used
error-request-expired =
    Nothing was approved. If you still want to sign in, start again on the page.
    .title = This request has expired
error-request-gone =
    This request was answered or cancelled somewhere else. If you still want to sign in, start again on the page.
    .title = This request has already ended
error-removal-untold =
    The account was deleted from this device, but the server did not answer. Sign in, open “My Account” and remove this device from the list there, too.
    .title = The server could not be informed
error-no-such-account =
    This code is for an account that is not in this app. Select this device on the page, or register it first.
    .title = This code is for another account
error-forged-challenge =
    This code claims to come from your server, but it does not. No reply code was created. Check the address of the page before you continue.
    .title = Do not trust this code
error-challenge-expired =
    This code is more than five minutes old. If the page does not accept your answer, get a new code there.
    .title = This code may be too old
error-clock-wrong =
    This device’s clock differs from the server’s by more than a minute. The app uses the server’s time. Turn on automatic date and time in the settings.
    .title = This device’s clock is wrong
error-key-store-unavailable =
    This device’s secure key store, which protects the app, could not be opened. Nothing was changed. Unlock the device, or sign in to it again, then try again.
    .title = The key store does not respond
error-secret-lost =
    The key that protects the app’s data on this device is lost, and nothing can restore it. Your accounts on the servers stay as they are. Delete everything in the app, then register this device again in “My Account”.
    .title = The app’s data can no longer be opened
error-device-key-lost =
    The key of this account on this device is lost, so the device cannot approve anything for it. Remove the account from the app, then register this device again in “My Account”.
    .title = The key of this account is lost
error-store-unwritable =
    This device’s storage is full or locked, so nothing was sent. Free up some space, then try again.
    .title = The app could not save
error-store-damaged =
    The data is damaged or belongs to another installation. Nothing was changed. If trying again does not help, reinstall the app and register this device in “My Account”.
    .title = The app’s data cannot be read
error-store-newer =
    The app’s data was saved by a newer version and cannot be opened by this one. Nothing was changed. Update the app.
    .title = This data is from a newer version of the app
error-store-in-use =
    Another window of this app is using the data. Close this window and continue in the other one.
    .title = Countersign is already open
error-link-not-scanned =
    Do not scan this code: it opens a request on the device where it is shown. Open its link on that device, or select “No internet on the phone: scan a QR code” on the page.
    .title = This code is not for scanning
error-link-gone =
    The request was answered or cancelled, it has expired, or it is for another app. Nothing was approved. If you still want to sign in, start again on the page.
    .title = This link is no longer valid
error-request-not-shown =
    Part of this request is missing or cannot be shown here, so it cannot be approved. Nothing was signed. Update the app, or contact the service.
    .title = This request cannot be shown in full
error-link-waits =
    Finish or cancel what you are doing here. The link will then open automatically.
    .title = A link is waiting for you
error-browser-not-opened =
    This device did not open the browser. Go back to the browser yourself. The page where you started will continue there.
    .title = The browser did not open
error-help-not-opened =
    The browser did not open, so you are still in the app. Open the address under “Help” in a browser yourself.
    .title = The browser did not open
error-password-page-not-opened =
    The browser did not open, so you are still in the app. Open the address shown here in a browser yourself.
    .title = The browser did not open
error-pin-same-digits =
    Four identical digits are easy to guess. Choose another PIN.
    .title = This PIN is too simple
error-pin-row =
    Sequences such as 1234 or 4321 are easy to guess. Choose another PIN.
    .title = This PIN is too simple
error-pin-pairs =
    Repeated or mirrored pairs, such as 1212 or 1221, are easy to guess. Choose another PIN.
    .title = This PIN is too simple
error-pin-year =
    A year is easy to guess. Choose another PIN.
    .title = This PIN is too simple
error-pin-keypad-line =
    Digits that form a line on the keypad are easy to guess. Choose another PIN.
    .title = This PIN is too simple
error-pin-unchanged =
    This is already your PIN. Choose a different one.
    .title = This is your current PIN
error-pin-differs =
    The two PINs do not match, so nothing was changed. Choose the new PIN again.
    .title = The two PINs do not match
error-biometric-cancelled =
    Nothing was approved and nothing has been lost. Try again, or use your PIN.
    .title = Cancelled
error-biometric-locked-out =
    Fingerprint or face recognition failed too many times, so it is switched off for a while. Use your PIN. To use recognition again, unlock the device once.
    .title = Please use your PIN this time
error-biometric-changed =
    A fingerprint or face was added to this device or removed from it. For your security, the app now asks for your PIN. You can turn on fingerprint or face recognition again under your account.
    .title = The fingerprints or faces have changed
error-biometric-unavailable =
    This device has no fingerprint or face that the app can use at the moment. Use your PIN.
    .title = Please use your PIN
error-move-ended =
    Nothing was moved and this device works as before. If you still want to move the account, start again.
    .title = The move has ended
error-too-many-accounts =
    This app has reached its maximum number of accounts, or the account its maximum number of devices. Nothing was registered. Remove one that you do not need, then try again.
    .title = Limit reached
error-settings-not-opened =
    Nothing was changed. Open this device’s settings yourself and look for the screen lock there.
    .title = The settings did not open
error-notifications-not-opened =
    Nothing was changed. Open this device’s settings yourself and look for the notifications of this app there.
    .title = The settings did not open
