package android.app;

import android.content.Context;
import android.content.Intent;
import android.os.IBinder;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

public abstract class Service extends Context {
  @Nullable
  public abstract IBinder onBind(@NotNull Intent intent);
}
