### What mails say: plain text, short: what, when, what to do if it was not you.

mail-device-added-subject = A device was added to your account
mail-device-added-body =
    Hello { $name },

    The device “{ $device }” was added to your account on { $when }. It can now confirm your sign-ins.

    If this was you, you do not need to do anything.
    If this was not you, sign in now, open “My mobile devices” and remove it. Then change your password.

mail-device-removed-subject = A device was removed from your account
mail-device-removed-body =
    Hello { $name },

    The device “{ $device }” was removed from your account on { $when }. It can no longer confirm your sign-ins.

    If this was you, you do not need to do anything.
    If this was not you, sign in now, look at “My mobile devices” and change your password.

mail-pin-reset-subject = A device has a new PIN
mail-pin-reset-body =
    Hello { $name },

    A new PIN was set for the device “{ $device }” on { $when }.

    If this was you, you do not need to do anything.
    If this was not you, sign in now, open “My mobile devices” and remove it. Then change your password.

mail-device-blocked-subject = A device is blocked
mail-device-blocked-body =
    Hello { $name },

    A wrong PIN was entered too many times on “{ $device }”, so the device was blocked on { $when }. Nobody was signed in with it.

    If this was you, sign in, open “My mobile devices” and reset the PIN. You do not need to add the device again.
    If this was not you, somebody else has had your device. Find it, or remove it from your account now.

mail-device-suspended-subject = A device is blocked until its PIN is reset
mail-device-suspended-body =
    Hello { $name },

    “{ $device }” was blocked on { $when } because the device or browser that was used to add it is no longer trusted.

    If the device is yours, sign in, open “My mobile devices” and reset its PIN.
    If you do not recognise the device, remove it from your account now.

mail-device-locked-subject = A device was locked for your security
mail-device-locked-body =
    Hello { $name },

    “{ $device }” was locked on { $when } because a copy or an older backup of it was used. Nobody was signed in with it.

    Sign in, open “My mobile devices”, remove it and add it again.
    If you did not restore the device from a backup, somebody may have copied it: change your password now as well.

mail-copy-reported-subject = A device was locked for your security
mail-copy-reported-body =
    Hello { $name },

    “{ $device }” was locked on { $when } because its app reported that a copy or an older backup of it was used. Somebody may have signed in with the copy: open “Sign-in history” and report any sign-in that was not yours.

    Sign in, open “My mobile devices”, remove it and add it again.
    If you did not restore the device from a backup, somebody may have copied it: change your password now as well.

mail-recovery-pin-subject = Reset the PIN of a device
mail-recovery-pin-body =
    Hello { $name },

    On { $when }, somebody who knows your password asked to reset the PIN of “{ $device }”.

    If this was you, open this link in the browser where you are signed in:
    { $link }

    { $wait ->
        [yes] You can set the new PIN from { $ready }.
       *[no] You can set the new PIN now.
    }

    If this was not you, cancel this here and change your password now:
    { $cancel }

mail-recovery-add-subject = Add a device to your account
mail-recovery-add-body =
    Hello { $name },

    On { $when }, somebody who knows your password asked to add a device to your account without confirming with another one.

    If this was you, open this link in the browser where you are signed in:
    { $link }

    { $wait ->
        [yes] You can add the device from { $ready }.
       *[no] You can add the device now.
    }

    If this was not you, cancel this here and change your password now:
    { $cancel }

mail-device-moved-subject = Your app was moved to another device
mail-device-moved-body =
    Hello { $name },

    The app on “{ $device }” was moved to another device on { $when }. The new device can now confirm your sign-ins. The old one no longer can.

    If this was you, you do not need to do anything.
    If this was not you, sign in now, open “My mobile devices” and remove the device. Then change your password.

mail-biometrics-added-subject = A device can now confirm with a fingerprint or face
mail-biometrics-added-body =
    Hello { $name },

    Since { $when }, the device “{ $device }” can confirm your sign-ins with a fingerprint or face as well as with the PIN.

    If this was you, you do not need to do anything.
    If this was not you, somebody who knows your PIN has had your device. Sign in now, open “My mobile devices” and remove it.

mail-sign-in-reported-subject = You reported a sign-in that was not yours
# The first value is the time of the report, $then the time of the sign-in.
mail-sign-in-reported-body =
    Hello { $name },

    On { $when }, the sign-in to “{ $service }” of { $then } was reported as not yours. { $ended ->
        [yes] All sessions in that browser were ended.
       *[no] No session was open in that browser any more.
    }

    Change your password now: the person who signed in, or tried to, knows it.
    If you reported it by mistake, sign in again from that browser.

mail-attempt-reported-subject = You reported an attempt to sign in that was not yours
mail-attempt-reported-body =
    Hello { $name },

    On { $when }, an attempt to sign in to “{ $service }” was denied and reported as not yours. Nobody was signed in.

    Change your password now: the person who tried knows it.
    If you reported it by mistake, sign in again with the app.

mail-transaction-reported-subject = You reported a transaction that was not yours
# $signed: whether it was signed. $content: the lines of the transaction, each as mail-transaction-line.
mail-transaction-reported-body =
    Hello { $name },

    { $signed ->
        [yes] The report does not stop this transaction. Call “{ $service }” now: only the service can stop it.
       *[no] Nothing was signed. Call “{ $service }” now all the same: somebody may be acting in your name there.
    }

    Reported as not yours on { $when }:
    { $content }

    { $ended ->
        [yes] All sessions in that browser were ended.
       *[no] No session was open in that browser any more.
    }

    Then open “My mobile devices”, remove every device that is not yours, and change your password.

# A line of a transaction: “Amount: 12.00 EUR”.
mail-transaction-line = { $label }: { $value }

# Before the end of a mail about a report. $from is a date and time, $lost a link of the sign-in page.
mail-password-pause = Until { $from }, your password alone is not enough to sign in. Use the app. If you have lost your device, select “{ $lost }” on the sign-in page: this still works.

mail-stopped-subject = Everything was stopped
mail-stopped-body =
    Hello { $name },

    On { $when }, all devices were removed from your account, and you were signed out everywhere.

    To start again, sign in with your password and add a device. For your security, you will first receive an email and may have to wait for some time.
    If this was not you, somebody else knows your password: change it now.

mail-new-browser-subject = New sign-in to your account
mail-new-browser-body =
    Hello { $name },

    On { $when }, somebody signed in to your account from a new browser. You can see where from under “{ $history }”.

    If this was you, you do not need to do anything.
    If this was not you, somebody else knows your password: change it now.

mail-verify-address-subject = Confirm your email address
mail-verify-address-body =
    Hello,

    On { $when }, somebody asked for an account with this email address.

    If this was you, open this link within 24 hours and choose a password:
    { $link }

    If this was not you, you do not need to do anything: no account will be created.

# The operator has prepared the account; nobody asked for it. The subject is also on a button.
mail-invitation-subject = Choose a password for your new account
mail-invitation-body =
    Hello,

    On { $when }, the organisation that runs this service prepared an account with this email address for you.

    To use it, open this link within 24 hours and choose a password:
    { $link }

    If you did not expect this email, you do not need to do anything: the account cannot be used without a password.

mail-account-exists-subject = You already have an account
mail-account-exists-body =
    Hello { $name },

    On { $when }, somebody asked for a new account with your email address. You already have an account, so no new one was created.

    If this was you, sign in here:
    { $link }

    If this was not you, you do not need to do anything.

# Its subject is that of the email before.
mail-address-taken-body =
    Hello { $name },

    On { $when }, somebody asked to change the email address of another account to yours. You already have an account with this address, so nothing was changed.

    If this was not you, you do not need to do anything.

mail-account-created-subject = Your account was created
mail-account-created-body =
    Hello { $name },

    Your account was created on { $when }.

    If this was you, you do not need to do anything.
    If this was not you, somebody else knows your password: change it now.

mail-account-disabled-subject = Your account was disabled
mail-account-disabled-body =
    Hello { $name },

    Your account was disabled on { $when }. You were signed out everywhere.

    Please contact the organisation that runs this service.

mail-account-enabled-subject = Your account can be used again
mail-account-enabled-body =
    Hello { $name },

    Your account was enabled again on { $when }. You can sign in and use your devices as before.

mail-help-desk-role-given-subject = You can use the help desk
mail-help-desk-role-given-body =
    Hello { $name },

    On { $when }, you were given access to the help desk. You can find other accounts there and help their owners.

    If you did not expect this, please contact the organisation that runs this service.

mail-help-desk-role-taken-subject = You can no longer use the help desk
mail-help-desk-role-taken-body =
    Hello { $name },

    Your access to the help desk ended on { $when }. Nothing else in your account has changed.

    If you did not expect this, please contact the organisation that runs this service.

mail-help-desk-unlocked-subject = Your sign-in was unlocked
mail-help-desk-unlocked-body =
    Hello { $name },

    The help desk of { $service } unlocked the sign-in to your account on { $when }. You can enter your password again immediately.

    If you did not expect this, please contact the organisation that runs this service.

mail-help-desk-removed-subject = The help desk removed a device from your account
mail-help-desk-removed-body =
    Hello { $name },

    The help desk of { $service } removed the device “{ $device }” from your account on { $when }. It can no longer confirm your sign-ins.

    If you did not expect this, please contact the organisation that runs this service.

mail-help-desk-sessions-subject = The help desk signed you out everywhere
mail-help-desk-sessions-body =
    Hello { $name },

    The help desk of { $service } ended all your sessions on { $when }.

    If you did not expect this, please contact the organisation that runs this service.

mail-help-desk-pin-subject = The help desk started a PIN reset
mail-help-desk-pin-body =
    Hello { $name },

    On { $when }, the help desk of { $service } started to reset the PIN of “{ $device }” for you.

    Sign in with your password first. Then open this link in the same browser:
    { $link }

    { $wait ->
        [yes] You can set the new PIN from { $ready }.
       *[no] You can set the new PIN now.
    }

    If you did not ask the help desk for this, cancel it here:
    { $cancel }

mail-help-desk-add-subject = The help desk started a recovery
mail-help-desk-add-body =
    Hello { $name },

    On { $when }, the help desk of { $service } started a recovery, so that you can add a device to your account.

    Sign in with your password first. Then open this link in the same browser:
    { $link }

    { $wait ->
        [yes] You can add the device from { $ready }.
       *[no] You can add the device now.
    }

    If you did not ask the help desk for this, cancel it here:
    { $cancel }

mail-account-deleted-subject = Your account was deleted
mail-account-deleted-body =
    Hello { $name },

    Your account was deleted on { $when }, with all its data. Your devices can no longer confirm sign-ins.

    Please contact the organisation that runs this service.

# To the new address. Its subject is that of the email that verifies an address.
mail-new-address-body =
    Hello,

    On { $when }, somebody asked to use this email address for an account.

    If this was you, open this link within 24 hours in the browser where you are signed in:
    { $link }

    If this was not you, you do not need to do anything.

mail-name-changed-subject = Your name was changed
mail-name-changed-body =
    Hello { $name },

    The name of your account was changed on { $when }.

    If this was you, you do not need to do anything.
    If this was not you, somebody else knows your password: change it now.

mail-email-changed-subject = Your email address was changed
mail-email-changed-body =
    Hello { $name },

    On { $when }, the email address of your account was changed from { $old } to { $new }.

    If this was you, you do not need to do anything.
    If this was not you, somebody else knows your password: change it now.

# Follows the text before, in the email to the former address. $until: a date and time.
mail-email-changed-reverse =
    If this was not you, open this link by { $until }. It gives your account its former address back, and ends every session that somebody else has opened.

    { $link }

mail-email-reversed-subject = Your email address was changed back
mail-email-reversed-body =
    Hello { $name },

    On { $when }, the email address of your account was changed back from { $new } to { $old }. The link in our email to { $old } was used for this.

    All devices were removed, you were signed out everywhere, and the password no longer works. To choose a new one, select “{ $forgotten }” on the sign-in page.

mail-password-changed-subject = Your password was changed
mail-password-changed-body =
    Hello { $name },

    The password of your account was changed on { $when }. You were signed out in all other browsers.

    If this was you, you do not need to do anything.
    If this was not you, somebody else knows your password: choose a new one now.

mail-password-reset-subject = Choose a new password
mail-password-reset-body =
    Hello { $name },

    On { $when }, somebody asked for a new password for your account.

    If this was you, open this link in the browser where you asked for it:
    { $link }

    If this was not you, cancel this here:
    { $cancel }

### Where the password is changed: the end of most mails

mail-password-page = You can change your password in “My Account”, under “{ $page }”. If you cannot sign in, select “{ $forgotten }” on the sign-in page.
