## Demo Bank: an application that has transactions signed

bank-name = Demo Bank
bank-service-transfer = Demo Bank (transfer)
bank-service-cancel = Demo Bank (cancellation)
bank-service-trust = Demo Bank (trusted accounts)
bank-title = What do you want to do?
bank-lead = This bank is a demo. No money is moved. It shows how you sign with the app.
bank-transfer = Transfer money
    .lead = To another account, on a date that you choose
bank-cancel = Cancel a payment
    .lead = A payment that has not been carried out yet
bank-trust = Change your trusted accounts
    .lead = Accounts that you can pay without a limit
bank-form-lead = Fill in every field. Nothing happens until you sign.
# The person who receives the money.
bank-recipient = Recipient
bank-account = Account number
    .hint = IBAN, or 8 to 16 digits
bank-amount = Amount in euros
bank-amount-hint = For example { $example }
bank-date = Date
# The purpose of a payment.
bank-purpose = Purpose
bank-reference = Payment number
    .hint = 6 to 12 digits
# The reason for which a payment is cancelled.
bank-reason = Reason
bank-reason-mistake = Made by mistake
bank-reason-twice = Paid twice
bank-reason-not-me = Not made by me
# The owner of a trusted account.
bank-holder = Account holder
# The change of a trusted account: it is added, replaced or removed.
bank-change = Change
bank-change-add = Add
bank-change-replace = Replace
bank-change-remove = Remove
# First entry of a list in which nothing is selected yet.
bank-choose = Please select
bank-error-empty = This field is empty. Fill it in.
bank-error-too-long = This text is too long. Use no more than 200 characters.
bank-error-not-digits = Use only the digits 0 to 9.
bank-error-not-amount = Enter an amount with no more than two decimals, for example { $example }.
bank-error-not-date = This date does not exist. Check the day, the month and the year (four digits).
bank-error-not-option = Select an option from the list.
bank-error-hidden = The text contains hidden characters. Type it again.
bank-error-not-positive = The amount must be more than zero. Enter, for example, { $example }.
bank-error-past = This date is in the past. Enter today’s date or a later one.
# Button: shows all values before signing.
bank-review = Continue
bank-review-title = Is everything correct?
bank-review-lead = Select “{ bank-sign }”. The app then shows the same details. Confirm only if they are identical.
# Button: back to the form.
bank-again = Make changes
bank-back = Back to the bank
# Heading: the transfer was signed.
bank-signed-title = Signed
bank-signed-lead = The bank has received your signature for exactly this:
bank-signature-number = Signature number
bank-signed-on = Signed on
# Button: leads to the signature.
bank-sign = Sign
bank-sign-in = Sign in with Countersign
bank-sign-out = Sign out
# On the first page. $email is an email address.
bank-signed-in-as = You are signed in as { $email }.
# Link behind that sentence.
bank-other-account = Use another account
bank-language = Language
bank-language-set = Change
# Link: back to the first page.
bank-give-up = Cancel
bank-not-signed-title = The request was cancelled
bank-not-signed-lead = Nothing was signed, and nothing will happen. You can start again at any time.
bank-try-again = Start again
bank-fault = There is a problem on our side. Nothing was changed. Try again in a few minutes.
    .title = This did not work
bank-not-found = There is nothing at this address. Part of it may be missing.
    .title = This page does not exist
bank-forged = This form was not opened from this site, or it is out of date. Nothing was changed. Go back, reload the page and try again.
    .title = This form was not accepted
bank-skip = Skip to main content
bank-euros = EUR{ "\u00A0" }{ $amount }
