package androidx.activity.result;

import android.content.Intent;
import org.jetbrains.annotations.Nullable;

public final class ActivityResult {
  ActivityResult() {}

  @Nullable
  public Intent getData() {
    throw new UnsupportedOperationException();
  }
}
