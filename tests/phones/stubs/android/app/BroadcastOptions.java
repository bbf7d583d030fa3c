package android.app;

import android.os.Bundle;
import org.jetbrains.annotations.NotNull;

/** From API 34 on. */
public class BroadcastOptions {
  BroadcastOptions() {}

  @NotNull
  public static BroadcastOptions makeBasic() {
    throw new UnsupportedOperationException();
  }

  @NotNull
  public BroadcastOptions setShareIdentityEnabled(boolean share) {
    throw new UnsupportedOperationException();
  }

  @NotNull
  public Bundle toBundle() {
    throw new UnsupportedOperationException();
  }
}
