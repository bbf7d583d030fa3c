package app.tauri;

import java.util.Locale;

public enum PermissionState {
  GRANTED,
  DENIED,
  PROMPT,
  PROMPT_WITH_RATIONALE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
