### What went wrong, by error code. Shared by the app and the web pages.
### The value says what happened, what it means and what to do, and stands on its own.
### The attribute `title` is a short heading above it. Key: `error-` and the code with hyphens.

error-unknown-code =
    .title = This code is from somewhere else
    This code does not belong to Countersign, so nothing was done with it. Use the code that your sign-in page shows.
error-newer-version =
    .title = This app needs an update
    The code was made for a newer version of this app, so it cannot be read here. Update the app, then scan the code again.
error-no-code-in-picture =
    .title = No code in this picture
    No readable code was found in the picture. Choose a sharper one that shows the whole code with its white border.
error-unreadable-picture =
    .title = This picture does not open
    The file is not a picture that this app can read, or it is too large. Choose a PNG, JPEG or WebP picture of at most 12 megabytes.
error-mistyped-code =
    .title = There is a typing slip
    One or more characters are not as on the page, so nothing was sent. Compare the code with the page and correct it.
error-insecure-address =
    .title = This address is not protected
    The connection to this address is not encrypted, so the app does not use it. Ask the people who run the service for the right code.
error-enrolment-gone =
    .title = This code is used up
    A code works once, and for ten minutes. Nothing was registered. Ask the page for a new code and scan that one.
error-enrolment-contested =
    .title = Another device used this code
    Two devices tried to use the same code, so both were refused and nothing was registered. Ask the page for a new code, and keep it out of sight of others.
error-not-this-device =
    .title = This code is for another device
    The code resets the PIN of a different device. Scan it there, or choose this device on the page and scan the new code.
error-wrong-pin =
    .title = That PIN is not right
    Nothing was approved. Type your PIN again; take your time.
error-enrolment-dead =
    .title = Too many wrong PINs
    The PIN was wrong three times, so this registration has ended. Nothing was registered. Ask the page for a new code and begin again.
error-unreachable =
    .title = No answer from the server
    The server cannot be reached at the moment, and nothing is lost. Check that this device is online; the app keeps trying.
error-not-the-server =
    .title = Something else answered
    The answer did not come from your server, so it was ignored. A hotel or café network may want you to sign in first. Open a web page, or use another network.
error-server-fault =
    .title = The server has a problem
    The fault is on the server's side and nothing was changed. Try again in a few minutes.
error-too-many =
    .title = Too many tries in a short time
    To keep your account safe the server asks you to wait. Nothing is lost. Try again a little later.
error-request-expired =
    .title = The time for this request ran out
    Nothing was approved. If you still want to sign in, start again on the page.
error-request-gone =
    .title = This request has already ended
    It was answered or cancelled somewhere else, so there is nothing left to do here. If you still want to sign in, start again on the page.
error-wrong-match =
    .title = That was not the number on the page
    The request has ended and nothing was approved. If it was you, start again on the page. If not, leave it: nobody was signed in.
error-no-such-account =
    .title = This code is for another account
    The account that this code is for is not in this app. Choose this device on the page, or register it first.
error-forged-challenge =
    .title = Do not trust this code
    The code claims to come from your server, but it does not. No code was made. Check the address of the page before you go on.
error-challenge-expired =
    .title = This code may be too old
    Five minutes have passed since the page showed it. If the page does not accept your answer, ask it for a new code.
error-already-enrolled =
    .title = This device is registered already
    This app already holds an account of this server, so nothing was changed. To register again, remove the account from this device first.
error-clock-wrong =
    .title = The clock of this device is wrong
    Its time differs from the server's by more than a minute. The app goes by the server's time; set the clock of this device to automatic.
error-key-store-unavailable =
    .title = The key store does not answer
    This device's own key store, which protects the app, could not be opened. Nothing was changed. Unlock the device, or sign in to it again, then try again.
error-store-unwritable =
    .title = The app could not save
    The storage of this device is full or locked, so nothing was sent. Make some room, then try again.
error-store-damaged =
    .title = The app's data cannot be read
    The data is damaged or belongs to another installation. Nothing was changed. If trying again does not help, install the app anew and register this device on your account page.
error-store-newer =
    .title = A newer version of the app was here
    The app's data was saved by a newer version and cannot be opened by this one. Nothing was changed. Update the app.
error-store-in-use =
    .title = Countersign is open already
    Another window of this app is using the data. Close this window and go on in the other one.
