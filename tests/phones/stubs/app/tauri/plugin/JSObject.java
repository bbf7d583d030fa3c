package app.tauri.plugin;

import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;
import org.json.JSONException;
import org.json.JSONObject;

/** As Tauri's: what is written never fails, what is read and missing is empty. */
public final class JSObject extends JSONObject {
  public JSObject() {}

  public JSObject(@NotNull String json) throws JSONException {
    super(json);
  }

  @Override
  @NotNull
  public String getString(@NotNull String key) {
    String value = getString(key, "");
    return value == null ? "" : value;
  }

  @Nullable
  public String getString(@NotNull String key, @Nullable String otherwise) {
    return isNull(key) ? otherwise : optString(key);
  }

  @Override
  @NotNull
  public JSObject put(@NotNull String key, boolean value) {
    return set(key, value);
  }

  @Override
  @NotNull
  public JSObject put(@NotNull String key, int value) {
    return set(key, value);
  }

  @Override
  @NotNull
  public JSObject put(@NotNull String key, long value) {
    return set(key, value);
  }

  @Override
  @NotNull
  public JSObject put(@NotNull String key, @Nullable Object value) {
    return set(key, value);
  }

  @NotNull
  public JSObject put(@NotNull String key, @Nullable String value) {
    return set(key, value);
  }

  private JSObject set(String key, Object value) {
    try {
      super.put(key, value);
    } catch (JSONException ignored) {
      // Tauri ignores it, too.
    }
    return this;
  }
}
