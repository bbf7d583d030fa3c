// Shows times in the reader's own time zone.
import { variantOf } from "$lib/i18n/formats";
import { isLanguage } from "$lib/i18n/languages";

const { lang } = document.documentElement;
const format = new Intl.DateTimeFormat(isLanguage(lang) ? variantOf(lang) : lang, {
  dateStyle: "medium",
  timeStyle: "short",
});
for (const element of document.querySelectorAll("time[datetime]")) {
  const at = new Date(element.getAttribute("datetime") ?? "");
  if (!Number.isNaN(at.getTime())) element.textContent = format.format(at);
}
