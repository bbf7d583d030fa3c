### What mails say: plain text, short: what, when, what to do if it was not you.

mail-device-added-subject = A device was added to your account
mail-device-added-body =
    Hello { $name },

    the device “{ $device }” was added to your account on { $when }. It can now confirm that it is you.

    If it was you, there is nothing to do.
    If it was not you, sign in now, open “My mobile devices” and remove it. Then change your password.

mail-device-removed-subject = A device was removed from your account
mail-device-removed-body =
    Hello { $name },

    the device “{ $device }” was removed from your account on { $when }. It can no longer confirm for you.

    If it was you, there is nothing to do.
    If it was not you, sign in now, look at “My mobile devices” and change your password.

mail-pin-reset-subject = A device has a new PIN
mail-pin-reset-body =
    Hello { $name },

    the device “{ $device }” was given a new PIN on { $when }.

    If it was you, there is nothing to do.
    If it was not you, sign in now, open “My mobile devices” and remove it. Then change your password.

mail-device-blocked-subject = A device is blocked
mail-device-blocked-body =
    Hello { $name },

    the PIN on “{ $device }” was wrong too often, so the device was blocked on { $when }. Nobody was signed in with it.

    If it was you, sign in, open “My mobile devices” and reset the PIN. You do not need to add the device anew.
    If it was not you, somebody had the device in their hands. Find it, or remove it from your account.

mail-device-suspended-subject = A device is blocked until its PIN is reset
mail-device-suspended-body =
    Hello { $name },

    “{ $device }” was blocked on { $when }, because the device or the browser with which it was added is no longer trusted.

    If the device is yours, sign in, open “My mobile devices” and reset its PIN.
    If you do not know the device, remove it from your account.

mail-device-locked-subject = A device was locked for your safety
mail-device-locked-body =
    Hello { $name },

    “{ $device }” was locked on { $when }, because a copy of it, or an older state of it, was used. Nobody was signed in with it.

    Sign in, open “My mobile devices”, remove it and add it again.
    If you did not restore the device from a backup, somebody may have copied it: change your password as well.

mail-copy-reported-subject = A device was locked for your safety
mail-copy-reported-body =
    Hello { $name },

    “{ $device }” was locked on { $when }, because a copy of it, or an older state of it, was used. Its app reported this. Somebody may have signed in with the copy: open “Sign-in history” and report what was not you.

    Sign in, open “My mobile devices”, remove it and add it again.
    If you did not restore the device from a backup, somebody may have copied it: change your password as well.

mail-recovery-pin-subject = Reset the PIN of a device
mail-recovery-pin-body =
    Hello { $name },

    on { $when } somebody who knows your password asked to reset the PIN of “{ $device }”.

    If it was you, open this link in the browser where you are signed in:
    { $link }

    { $wait ->
        [yes] You can set the new PIN from { $ready } on.
       *[no] You can set the new PIN at once.
    }

    If it was not you, stop it here and change your password:
    { $cancel }

mail-recovery-add-subject = Add a device to your account
mail-recovery-add-body =
    Hello { $name },

    on { $when } somebody who knows your password asked to add a device to your account without confirming with another one.

    If it was you, open this link in the browser where you are signed in:
    { $link }

    { $wait ->
        [yes] You can add the device from { $ready } on.
       *[no] You can add the device at once.
    }

    If it was not you, stop it here and change your password:
    { $cancel }

mail-device-moved-subject = Your app moved to another device
mail-device-moved-body =
    Hello { $name },

    “{ $device }” was moved to another device on { $when }. The new device can now confirm that it is you, the old one no longer can.

    If it was you, there is nothing to do.
    If it was not you, sign in now, open “My mobile devices” and remove it. Then change your password.

mail-biometrics-added-subject = A device now confirms with fingerprint or face
mail-biometrics-added-body =
    Hello { $name },

    since { $when } the device “{ $device }” can confirm that it is you with fingerprint or face as well as with the PIN.

    If it was you, there is nothing to do.
    If it was not you, somebody who knows your PIN had the device in their hands. Sign in now, open “My mobile devices” and remove it.

mail-sign-in-reported-subject = You reported a sign-in that was not yours
mail-sign-in-reported-body =
    Hello { $name },

    on { $when } the sign-in to “{ $service }” of { $then } was reported as not yours. Everything that was opened from that browser was closed.

    Change your password now: whoever signed in knows it.
    If you reported it by mistake, sign in again from that browser.

mail-stopped-subject = Everything was stopped
mail-stopped-body =
    Hello { $name },

    on { $when } all devices were removed from your account, and you were signed out everywhere.

    To begin again, sign in with your password and add a device. A mail and a waiting time stand before that, for your safety.
    If it was not you, somebody knows your password: change it now.

mail-new-browser-subject = New sign-in to your account
mail-new-browser-body =
    Hello { $name },

    on { $when } somebody signed in to your account from a browser that it had not known before. Under “{ $history }” you see from where.

    If it was you, there is nothing to do.

mail-password-changed-subject = Your password was changed
mail-password-changed-body =
    Hello { $name },

    the password of your account was changed on { $when }. You were signed out in other browsers.

    If it was you, there is nothing to do.

mail-password-reset-subject = Choose a new password
mail-password-reset-body =
    Hello { $name },

    on { $when } somebody asked for a new password for your account.

    If it was you, open this link in the browser where you asked for it:
    { $link }

    If it was not you, stop it here:
    { $cancel }

### Where the password is changed: the end of most mails

mail-password-page = You change your password in My Account, under “{ $page }”. If you cannot sign in, choose “{ $forgotten }” on the sign-in page.
