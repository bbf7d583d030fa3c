package app.tauri.plugin;

import java.util.ArrayList;
import java.util.List;
import org.jetbrains.annotations.NotNull;

/** As Tauri's; a test reads what was sent. */
public final class Channel {
  public final List<JSObject> sent = new ArrayList<>();

  Channel() {}

  public void send(@NotNull JSObject data) {
    sent.add(data);
  }
}
