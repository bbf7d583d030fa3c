package android;

public final class R {
  private R() {}

  public static final class id {
    private id() {}

    public static final int content = 0x01020002;
  }
}
