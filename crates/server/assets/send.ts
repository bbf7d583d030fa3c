/** Sends the form of a page that posts an answer to a service. */
document.querySelector<HTMLFormElement>("form[data-send]")?.submit();
