package android;

public final class Manifest {
  private Manifest() {}

  public static final class permission {
    /** From API 33 on. */
    public static final String POST_NOTIFICATIONS = "android.permission.POST_NOTIFICATIONS";

    private permission() {}
  }
}
