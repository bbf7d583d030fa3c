package android.app;

import android.content.Context;
import android.os.Bundle;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

public class Application extends Context {
  public void registerActivityLifecycleCallbacks(@NotNull ActivityLifecycleCallbacks callbacks) {}

  public interface ActivityLifecycleCallbacks {
    void onActivityCreated(@NotNull Activity activity, @Nullable Bundle savedInstanceState);

    void onActivityStarted(@NotNull Activity activity);

    void onActivityResumed(@NotNull Activity activity);

    void onActivityPaused(@NotNull Activity activity);

    void onActivityStopped(@NotNull Activity activity);

    void onActivitySaveInstanceState(@NotNull Activity activity, @NotNull Bundle outState);

    void onActivityDestroyed(@NotNull Activity activity);
  }
}
