// Shows times in the reader's own time zone, which is named.
import { momentFormat } from "$lib/i18n/formats";
import { isLanguage } from "$lib/i18n/languages";

const { lang } = document.documentElement;
const format = momentFormat(isLanguage(lang) ? lang : "en");
for (const element of document.querySelectorAll("time[datetime]")) {
  const at = new Date(element.getAttribute("datetime") ?? "");
  if (!Number.isNaN(at.getTime())) element.textContent = format(at);
}
