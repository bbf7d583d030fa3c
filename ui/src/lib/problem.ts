import type { ErrorCode } from "$lib/ipc/bindings.gen";

type Tone = "info" | "attention" | "stop";

/** The seriousness of a problem: nothing is lost, attention is needed, or stop. Exhaustive over the codes. */
export function toneOf(code: ErrorCode): Tone {
  switch (code) {
    case "unreachable":
    case "server_fault":
    case "too_many":
    case "request_expired":
    case "request_gone":
    case "newer_version":
    case "store_newer":
    case "store_in_use":
    case "link_gone":
    case "link_waits":
    case "biometric_cancelled":
      return "info";
    case "unknown_code":
    case "no_code_in_picture":
    case "unreadable_picture":
    case "mistyped_code":
    case "mistyped_digits":
    case "enrolment_gone":
    case "reset_gone":
    case "not_attested":
    case "not_this_device":
    case "page_still_asks":
    case "wrong_pin":
    case "device_not_active":
    case "removal_untold":
    case "not_an_address":
    case "no_answer_there":
    case "name_refused":
    case "no_such_account":
    case "challenge_expired":
    case "clock_wrong":
    case "key_store_unavailable":
    case "store_unwritable":
    case "device_key_lost":
    case "not_the_server":
    case "link_not_scanned":
    case "browser_not_opened":
    case "help_not_opened":
    case "password_page_not_opened":
    case "pin_same_digits":
    case "pin_row":
    case "pin_pairs":
    case "pin_year":
    case "pin_keypad_line":
    case "pin_unchanged":
    case "pin_differs":
    case "biometric_locked_out":
    case "biometric_changed":
    case "biometric_unavailable":
    case "move_ended":
    case "reset_unanswered":
    case "too_many_accounts":
    case "settings_not_opened":
    case "notifications_not_opened":
      return "attention";
    case "insecure_address":
    case "enrolment_contested":
    case "enrolment_dead":
    case "forged_challenge":
    case "store_damaged":
    case "secret_lost":
    case "request_not_shown":
      return "stop";
  }
}
