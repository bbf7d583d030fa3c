### What went wrong, by error code. Shared by the app and the web pages.
### The value says what happened, what it means and what to do, and stands on its own.
### The attribute `title` is a short heading above it. Key: `error-` and the code with hyphens.

error-unknown-code =
    This code does not belong to Countersign, so nothing was done with it. Use the code that your sign-in page shows.
    .title = This code is from somewhere else
error-newer-version =
    The code was made for a newer version of this app, so it cannot be read here. Update the app, then scan the code again.
    .title = This app needs an update
error-no-code-in-picture =
    No readable code was found in the picture. Choose a sharper one that shows the whole code with its white border.
    .title = No code in this picture
error-unreadable-picture =
    The file is not a picture that this app can read, or it is too large. Choose a PNG, JPEG or WebP picture of at most 12 megabytes.
    .title = This picture does not open
error-mistyped-code =
    One or more characters are not as on the page, so nothing was sent. Compare the code with the page and correct it.
    .title = There is a typing slip
error-insecure-address =
    The connection to this address is not encrypted, so the app does not use it. Ask the people who run the service for the right code.
    .title = This address is not protected
error-enrolment-gone =
    A code works once, and for ten minutes. Nothing was registered. Ask the page for a new code and scan that one.
    .title = This code is used up
error-enrolment-contested =
    Two devices tried to use the same code, so both were refused and nothing was registered. Ask the page for a new code, and keep it out of sight of others.
    .title = Another device used this code
error-not-this-device =
    The code resets the PIN of a different device. Scan it there, or choose this device on the page and scan the new code.
    .title = This code is for another device
error-wrong-pin =
    Nothing was approved. Type your PIN again; take your time.
    .title = That PIN is not right
error-enrolment-dead =
    The PIN was wrong three times, so this registration has ended. Nothing was registered. Ask the page for a new code and begin again.
    .title = Too many wrong PINs
error-reset-unanswered =
    The new PIN is set on this device, but the server has not answered yet. Check that this device is online; the app goes on by itself.
    .title = The new PIN is not confirmed yet
error-unreachable =
    The server cannot be reached at the moment, and nothing is lost. Check that this device is online; the app keeps trying.
    .title = No answer from the server
error-not-the-server =
    The answer did not come from your server, so it was ignored. A hotel or café network may want you to sign in first. Open a web page, or use another network.
    .title = Something else answered
error-server-fault =
    The fault is on the server's side and nothing was changed. Try again in a few minutes.
    .title = The server has a problem
error-too-many =
    To keep your account safe the server asks you to wait. Nothing is lost. Try again a little later.
    .title = Too many attempts in a short time
error-device-not-active =
    It cannot act for this account at the moment, and nothing was changed. Go back to the first screen of the account; it says what to do.
    .title = This device cannot be used
error-request-expired =
    Nothing was approved. If you still want to sign in, start again on the page.
    .title = The time for this request ran out
error-request-gone =
    It was answered or cancelled somewhere else, so there is nothing left to do here. If you still want to sign in, start again on the page.
    .title = This request has already ended
error-removal-untold =
    The account is gone from this device, but the server did not answer. Sign in on the web and remove this device from the list there, too.
    .title = The server has not heard of it
error-no-such-account =
    The account that this code is for is not in this app. Choose this device on the page, or register it first.
    .title = This code is for another account
error-forged-challenge =
    The code claims to come from your server, but it does not. No code was made. Check the address of the page before you go on.
    .title = Do not trust this code
error-challenge-expired =
    Five minutes have passed since the page showed it. If the page does not accept your answer, ask it for a new code.
    .title = This code may be too old
error-clock-wrong =
    This device’s clock differs from the server’s by more than a minute. The app uses the server’s time. Set the clock to automatic.
    .title = The clock of this device is wrong
error-key-store-unavailable =
    This device's own key store, which protects the app, could not be opened. Nothing was changed. Unlock the device, or sign in to it again, then try again.
    .title = The key store does not answer
error-store-unwritable =
    The storage of this device is full or locked, so nothing was sent. Make some room, then try again.
    .title = The app could not save
error-store-damaged =
    The data is damaged or belongs to another installation. Nothing was changed. If trying again does not help, install the app anew and register this device on your account page.
    .title = The app's data cannot be read
error-store-newer =
    The app's data was saved by a newer version and cannot be opened by this one. Nothing was changed. Update the app.
    .title = A newer version of the app was here
error-store-in-use =
    Another window of this app is using the data. Close this window and go on in the other one.
    .title = Countersign is open already
error-link-not-scanned =
    This code opens a request on the device where it is shown, so it is not for scanning. Open its link on that device, or choose “App: QR code” on the page.
    .title = This code is not for scanning
error-link-gone =
    It was answered or cancelled, its time ran out, or it is for another app. Nothing was approved. If you still want to sign in, start again on the page.
    .title = This link leads nowhere any more
error-request-not-shown =
    A part of it is missing or cannot be shown here, so it cannot be approved. Nothing was signed. Update the app, or ask the people who run the service.
    .title = This request cannot be shown in full
error-link-waits =
    You are in the middle of something else, so the link waits. Finish or cancel here; it opens by itself afterwards.
    .title = A link is waiting for you
error-browser-not-opened =
    This device did not open it. Go back to the browser yourself: the page where you began goes on there.
    .title = The browser did not open
error-pin-same-digits =
    Four equal digits are easy to guess. Choose another PIN.
    .title = This PIN is too simple
error-pin-row =
    Digits in a row, up or down, are easy to guess. Choose another PIN.
    .title = This PIN is too simple
error-pin-pairs =
    Repeated or mirrored pairs are easy to guess. Choose another PIN.
    .title = This PIN is too simple
error-pin-year =
    A year is easy to guess. Choose another PIN.
    .title = This PIN is too simple
error-pin-keypad-line =
    A line on the keypad is easy to guess. Choose another PIN.
    .title = This PIN is too simple
error-pin-unchanged =
    This is the PIN that you have already. Choose another one.
    .title = That is the old PIN
error-pin-differs =
    The two PINs are not the same, so nothing was changed. Choose the new PIN once more.
    .title = The second PIN was different
error-biometric-cancelled =
    Nothing was approved and nothing is lost. Try again, or use your PIN.
    .title = Cancelled
error-biometric-locked-out =
    Your fingerprint or face was not recognised too many times, so it is switched off for a while. Use your PIN. To use it again, unlock the device once.
    .title = Please use your PIN this time
error-biometric-changed =
    A fingerprint or face was added to this device or taken away, so the app trusts it no longer. Use your PIN. You can turn it on again under your account.
    .title = The fingerprints or faces changed
error-biometric-unavailable =
    This device has no fingerprint or face that the app can use at the moment. Use your PIN.
    .title = Please use your PIN
error-move-ended =
    Nothing was moved and this device works as before. If you still want to move, begin again.
    .title = The move has ended
error-too-many-accounts =
    This app holds as many accounts as it can, or the account has as many devices as it may. Nothing was registered. Remove one that you do not need, then try again.
    .title = There is no room for another one
error-settings-not-opened =
    Nothing was changed. Open the settings of this device yourself and look for the screen lock there.
    .title = The settings did not open
error-notifications-not-opened =
    Nothing was changed. Open the settings of this device yourself and look for the notifications of this app there.
    .title = The settings did not open
