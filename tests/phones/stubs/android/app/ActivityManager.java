package android.app;

public class ActivityManager {
  ActivityManager() {}

  public boolean isBackgroundRestricted() {
    throw new UnsupportedOperationException();
  }
}
