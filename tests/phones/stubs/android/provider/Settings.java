package android.provider;

public final class Settings {
  public static final String ACTION_APP_NOTIFICATION_SETTINGS =
      "android.settings.APP_NOTIFICATION_SETTINGS";
  public static final String ACTION_SECURITY_SETTINGS = "android.settings.SECURITY_SETTINGS";
  public static final String EXTRA_APP_PACKAGE = "android.provider.extra.APP_PACKAGE";

  private Settings() {}
}
