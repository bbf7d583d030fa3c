// https://developer.android.com/reference/androidx/activity/result/ActivityResult
package androidx.activity.result;

import android.content.Intent;
import org.jetbrains.annotations.Nullable;

public final class ActivityResult {
  private final Intent data;

  public ActivityResult(int resultCode, @Nullable Intent data) {
    this.data = data;
  }

  @Nullable
  public Intent getData() {
    return data;
  }
}
