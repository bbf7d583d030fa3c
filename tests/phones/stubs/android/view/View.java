package android.view;

public class View {
  public void setPadding(int left, int top, int right, int bottom) {
    throw new UnsupportedOperationException();
  }

  public void setBackgroundColor(int color) {
    throw new UnsupportedOperationException();
  }

  public boolean getFilterTouchesWhenObscured() {
    throw new UnsupportedOperationException();
  }

  public void setFilterTouchesWhenObscured(boolean enabled) {
    throw new UnsupportedOperationException();
  }
}
