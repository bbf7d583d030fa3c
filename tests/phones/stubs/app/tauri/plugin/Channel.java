package app.tauri.plugin;

import org.jetbrains.annotations.NotNull;

public final class Channel {
  Channel() {}

  public void send(@NotNull JSObject data) {
    throw new UnsupportedOperationException();
  }
}
