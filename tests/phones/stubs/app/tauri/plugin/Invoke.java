package app.tauri.plugin;

import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

public final class Invoke {
  Invoke() {}

  @NotNull
  public String getCommand() {
    throw new UnsupportedOperationException();
  }

  @NotNull
  public JSObject getArgs() {
    throw new UnsupportedOperationException();
  }

  public <T> T parseArgs(@NotNull Class<T> type) {
    throw new UnsupportedOperationException();
  }

  public void resolve() {
    throw new UnsupportedOperationException();
  }

  public void resolve(@Nullable JSObject data) {
    throw new UnsupportedOperationException();
  }

  public void resolveObject(@NotNull Object data) {
    throw new UnsupportedOperationException();
  }

  public void reject(@Nullable String message) {
    throw new UnsupportedOperationException();
  }

  public void reject(@Nullable String message, @Nullable String code) {
    throw new UnsupportedOperationException();
  }

  public void reject(@Nullable String message, @Nullable Exception cause) {
    throw new UnsupportedOperationException();
  }

  public void reject(@Nullable String message, @Nullable String code, @Nullable Exception cause) {
    throw new UnsupportedOperationException();
  }

  public void reject(@Nullable String message, @Nullable String code, @Nullable JSObject data) {
    throw new UnsupportedOperationException();
  }
}
