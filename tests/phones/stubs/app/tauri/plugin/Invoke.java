package app.tauri.plugin;

import java.lang.reflect.Field;
import java.util.function.BiConsumer;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;
import org.json.JSONException;

/** As Tauri's, but for the constructor: a test gives the arguments as Rust writes them, and hears the answer. */
public final class Invoke {
  private final String command;
  private final String args;
  private final BiConsumer<Boolean, String> answered;

  /** The channel among the arguments. */
  public final Channel channel = new Channel();

  public Invoke(
      @NotNull String command,
      @NotNull String args,
      @NotNull BiConsumer<Boolean, String> answered) {
    this.command = command;
    this.args = args;
    this.answered = answered;
  }

  @NotNull
  public String getCommand() {
    return command;
  }

  /** Throws where they are no object; in Kotlin nothing has to be declared. */
  @NotNull
  public JSObject getArgs() {
    try {
      return new JSObject(args);
    } catch (JSONException none) {
      throw new IllegalArgumentException(none);
    }
  }

  /** Tauri reads more than texts and channels; no more is used. */
  public <T> T parseArgs(@NotNull Class<T> type) {
    try {
      T parsed = type.getDeclaredConstructor().newInstance();
      for (Field field : type.getDeclaredFields()) {
        field.setAccessible(true);
        Object value = field.getType() == Channel.class ? channel : getArgs().get(field.getName());
        field.set(parsed, value);
      }
      return parsed;
    } catch (ReflectiveOperationException | JSONException none) {
      throw new IllegalArgumentException(none);
    }
  }

  public void resolve() {
    answered.accept(true, "null");
  }

  public void resolve(@Nullable JSObject data) {
    answered.accept(true, String.valueOf(data));
  }

  public void reject(@Nullable String message, @Nullable String code) {
    answered.accept(false, code);
  }
}
