// https://developer.android.com/reference/androidx/core/graphics/Insets
package androidx.core.graphics;

public final class Insets {
  public static final Insets NONE = new Insets();

  public final int left = 0;
  public final int top = 0;
  public final int right = 0;
  public final int bottom = 0;

  private Insets() {}
}
