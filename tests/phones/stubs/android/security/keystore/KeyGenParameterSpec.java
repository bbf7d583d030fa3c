package android.security.keystore;

import java.security.spec.AlgorithmParameterSpec;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

/** Notes what it is told, for a key store that a test plays. */
public final class KeyGenParameterSpec implements AlgorithmParameterSpec {
  private final Builder made;

  private KeyGenParameterSpec(Builder made) {
    this.made = made;
  }

  @NotNull
  public String getKeystoreAlias() {
    return made.alias;
  }

  public int getPurposes() {
    return made.purposes;
  }

  public int getKeySize() {
    return made.size;
  }

  @Nullable
  public AlgorithmParameterSpec getAlgorithmParameterSpec() {
    return made.parameters;
  }

  @NotNull
  public String[] getDigests() {
    return made.digests;
  }

  @NotNull
  public String[] getBlockModes() {
    return made.modes;
  }

  @NotNull
  public String[] getEncryptionPaddings() {
    return made.paddings;
  }

  @Nullable
  public byte[] getAttestationChallenge() {
    return made.challenge;
  }

  public boolean isStrongBoxBacked() {
    return made.strongBox;
  }

  public boolean isUserAuthenticationRequired() {
    return made.authentication;
  }

  public int getUserAuthenticationValidityDurationSeconds() {
    return made.seconds;
  }

  /** From API 30 on. */
  public int getUserAuthenticationType() {
    return made.type;
  }

  public boolean isInvalidatedByBiometricEnrollment() {
    return made.invalidated;
  }

  public boolean isUnlockedDeviceRequired() {
    return made.unlocked;
  }

  public static final class Builder {
    private final String alias;
    private final int purposes;
    private int size = -1;
    private AlgorithmParameterSpec parameters;
    private String[] digests = {};
    private String[] modes = {};
    private String[] paddings = {};
    private byte[] challenge;
    private boolean strongBox;
    private boolean authentication;
    private int seconds;
    private int type;
    private boolean invalidated = true;
    private boolean unlocked;

    public Builder(@NotNull String alias, int purposes) {
      this.alias = alias;
      this.purposes = purposes;
    }

    @NotNull
    public Builder setKeySize(int bits) {
      size = bits;
      return this;
    }

    @NotNull
    public Builder setAlgorithmParameterSpec(@NotNull AlgorithmParameterSpec spec) {
      parameters = spec;
      return this;
    }

    @NotNull
    public Builder setDigests(@NotNull String... names) {
      digests = names;
      return this;
    }

    @NotNull
    public Builder setBlockModes(@NotNull String... names) {
      modes = names;
      return this;
    }

    @NotNull
    public Builder setEncryptionPaddings(@NotNull String... names) {
      paddings = names;
      return this;
    }

    @NotNull
    public Builder setAttestationChallenge(@Nullable byte[] bytes) {
      challenge = bytes;
      return this;
    }

    @NotNull
    public Builder setIsStrongBoxBacked(boolean is) {
      strongBox = is;
      return this;
    }

    @NotNull
    public Builder setUserAuthenticationRequired(boolean is) {
      authentication = is;
      return this;
    }

    @Deprecated
    @NotNull
    public Builder setUserAuthenticationValidityDurationSeconds(int duration) {
      seconds = duration;
      return this;
    }

    /** From API 30 on. */
    @NotNull
    public Builder setUserAuthenticationParameters(int timeout, int types) {
      seconds = timeout;
      type = types;
      return this;
    }

    @NotNull
    public Builder setInvalidatedByBiometricEnrollment(boolean is) {
      invalidated = is;
      return this;
    }

    @NotNull
    public Builder setUnlockedDeviceRequired(boolean is) {
      unlocked = is;
      return this;
    }

    @NotNull
    public KeyGenParameterSpec build() {
      return new KeyGenParameterSpec(this);
    }
  }
}
