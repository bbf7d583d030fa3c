package android.view;

public abstract class Window {
  public void addFlags(int flags) {
    throw new UnsupportedOperationException();
  }

  /** From API 31 on; needs the permission HIDE_OVERLAY_WINDOWS. */
  public void setHideOverlayWindows(boolean hide) {
    throw new UnsupportedOperationException();
  }

  public void clearFlags(int flags) {
    throw new UnsupportedOperationException();
  }
}
