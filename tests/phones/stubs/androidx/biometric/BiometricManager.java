// https://developer.android.com/reference/androidx/biometric/BiometricManager
package androidx.biometric;

import android.content.Context;
import org.jetbrains.annotations.NotNull;

public class BiometricManager {
  public static final int BIOMETRIC_SUCCESS = 0;

  BiometricManager() {}

  public interface Authenticators {
    int BIOMETRIC_STRONG = 0x000F;
  }

  @NotNull
  public static BiometricManager from(@NotNull Context context) {
    throw new UnsupportedOperationException();
  }

  public int canAuthenticate(int authenticators) {
    throw new UnsupportedOperationException();
  }
}
