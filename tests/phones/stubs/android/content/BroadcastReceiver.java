package android.content;

import org.jetbrains.annotations.NotNull;

public abstract class BroadcastReceiver {
  public abstract void onReceive(@NotNull Context context, @NotNull Intent intent);
}
