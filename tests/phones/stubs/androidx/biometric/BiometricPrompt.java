// https://developer.android.com/reference/androidx/biometric/BiometricPrompt
package androidx.biometric;

import androidx.fragment.app.FragmentActivity;
import java.util.concurrent.Executor;
import javax.crypto.Cipher;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

public class BiometricPrompt {
  public static final int ERROR_HW_UNAVAILABLE = 1;
  public static final int ERROR_UNABLE_TO_PROCESS = 2;
  public static final int ERROR_TIMEOUT = 3;
  public static final int ERROR_NO_SPACE = 4;
  public static final int ERROR_CANCELED = 5;
  public static final int ERROR_LOCKOUT = 7;
  public static final int ERROR_VENDOR = 8;
  public static final int ERROR_LOCKOUT_PERMANENT = 9;
  public static final int ERROR_USER_CANCELED = 10;
  public static final int ERROR_NO_BIOMETRICS = 11;
  public static final int ERROR_HW_NOT_PRESENT = 12;
  public static final int ERROR_NEGATIVE_BUTTON = 13;
  public static final int ERROR_NO_DEVICE_CREDENTIAL = 14;
  public static final int ERROR_SECURITY_UPDATE_REQUIRED = 15;

  public BiometricPrompt(
      @NotNull FragmentActivity activity,
      @NotNull Executor executor,
      @NotNull AuthenticationCallback callback) {}

  public void authenticate(@NotNull PromptInfo info, @NotNull CryptoObject crypto) {
    throw new UnsupportedOperationException();
  }

  public static class CryptoObject {
    public CryptoObject(@NotNull Cipher cipher) {}

    @Nullable
    public Cipher getCipher() {
      throw new UnsupportedOperationException();
    }
  }

  public static class AuthenticationResult {
    AuthenticationResult() {}

    @Nullable
    public CryptoObject getCryptoObject() {
      throw new UnsupportedOperationException();
    }
  }

  public abstract static class AuthenticationCallback {
    public void onAuthenticationError(int errorCode, @NotNull CharSequence errString) {}

    public void onAuthenticationSucceeded(@NotNull AuthenticationResult result) {}
  }

  public static class PromptInfo {
    PromptInfo() {}

    public static class Builder {
      @NotNull
      public Builder setTitle(@NotNull CharSequence title) {
        throw new UnsupportedOperationException();
      }

      @NotNull
      public Builder setDescription(@Nullable CharSequence description) {
        throw new UnsupportedOperationException();
      }

      @NotNull
      public Builder setNegativeButtonText(@NotNull CharSequence text) {
        throw new UnsupportedOperationException();
      }

      @NotNull
      public Builder setAllowedAuthenticators(int authenticators) {
        throw new UnsupportedOperationException();
      }

      @NotNull
      public PromptInfo build() {
        throw new UnsupportedOperationException();
      }
    }
  }
}
