package android.content.pm;

import android.content.Intent;
import java.util.List;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

public abstract class PackageManager {
  public static final String FEATURE_FINGERPRINT = "android.hardware.fingerprint";
  public static final String FEATURE_FACE = "android.hardware.biometrics.face";
  public static final int MATCH_DEFAULT_ONLY = 0x00010000;

  public abstract boolean hasSystemFeature(@NotNull String name);

  public abstract boolean hasSystemFeature(@NotNull String name, int version);

  @Nullable
  public abstract Intent getLaunchIntentForPackage(@NotNull String name);

  @NotNull
  public abstract List<ResolveInfo> queryBroadcastReceivers(@NotNull Intent intent, int flags);

  @Nullable
  public abstract ResolveInfo resolveActivity(@NotNull Intent intent, int flags);
}
