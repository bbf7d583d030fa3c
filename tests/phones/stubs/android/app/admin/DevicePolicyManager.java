package android.app.admin;

public class DevicePolicyManager {
  public static final String ACTION_SET_NEW_PASSWORD = "android.app.action.SET_NEW_PASSWORD";

  DevicePolicyManager() {}
}
