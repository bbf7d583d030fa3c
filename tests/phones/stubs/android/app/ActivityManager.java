package android.app;

public class ActivityManager {
  protected ActivityManager() {}

  public boolean isBackgroundRestricted() {
    throw new UnsupportedOperationException();
  }
}
