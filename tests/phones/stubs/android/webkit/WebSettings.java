package android.webkit;

public abstract class WebSettings {
  public abstract boolean getAllowContentAccess();

  public abstract void setAllowContentAccess(boolean allow);

  public abstract void setGeolocationEnabled(boolean on);

  public abstract int getTextZoom();

  public abstract void setTextZoom(int percent);
}
