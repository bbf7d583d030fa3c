package android.security.keystore;

import java.security.spec.KeySpec;

public class KeyInfo implements KeySpec {
  private final boolean inside;
  private final int level;

  KeyInfo(boolean inside, int level) {
    this.inside = inside;
    this.level = level;
  }

  @Deprecated
  public boolean isInsideSecureHardware() {
    return inside;
  }

  /** From API 31 on. */
  public int getSecurityLevel() {
    return level;
  }
}
