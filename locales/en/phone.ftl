### What the phone's own system shows. Plain sentences without values: `npm run phone-texts` writes them for Android and iOS.

# Why the camera is asked for; the system shows it under its own question.
phone-camera-reason = To scan QR codes when you sign in.

# Why Face ID is asked for; likewise.
phone-face-reason = To confirm with your face instead of your PIN.

# The kind of notification, as the phone's settings list it.
phone-channel-requests = Requests
phone-channel-requests-about = Tells you when a request is waiting for your answer.

# The notification. It names neither account nor service: it stands on the locked screen.
phone-waiting-title = A request is waiting
phone-waiting-body = Open Countersign to see it and to answer.

# The system's question for fingerprint or face: first its title, then what it is for.
phone-confirm-title = Confirm that it is you
phone-confirm-keep = From now on, you can use this instead of your PIN.
phone-confirm-release = To answer this request.
phone-use-pin = Use PIN

# iOS alone: stands on the cover of a screen with a PIN or a code. On Android the recording is black by itself.
phone-captured = This screen is hidden while the display is recorded or mirrored.
