package android.content;

import android.os.PersistableBundle;
import org.jetbrains.annotations.NotNull;

public class ClipDescription {
  public static final String EXTRA_IS_SENSITIVE = "android.content.extra.IS_SENSITIVE";

  public long getTimestamp() {
    throw new UnsupportedOperationException();
  }

  public void setExtras(@NotNull PersistableBundle extras) {
    throw new UnsupportedOperationException();
  }
}
