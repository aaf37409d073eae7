/*
 * Kindline web chat, the one script a page embeds:
 *
 *   <script src="https://desk.example/widget/chat.js" data-entry-point="chat" async></script>
 *
 * Attributes: data-entry-point (required), data-language (en, ru, id; otherwise the browser's),
 * data-identity (a signed identity, see docs/guides/integrators.md), data-open ("true" opens it).
 */
(() => {
  const script = document.currentScript;
  if (!script || !script.dataset.entryPoint) {
    console.error("Kindline chat: the script tag needs data-entry-point");
    return;
  }
  const folder = new URL(".", script.src);
  const start = async () => {
    const { startChat } = await import(new URL("app.js", folder).href);
    startChat({
      api: new URL("../chat/v1/", folder).href,
      entryPoint: script.dataset.entryPoint,
      language: script.dataset.language || document.documentElement.lang || navigator.language,
      identity: script.dataset.identity || "",
      opened: script.dataset.open === "true",
    });
  };
  const startOrSay = () => start().catch((e) => console.error("Kindline chat did not start", e));
  if (document.body) {
    startOrSay();
  } else {
    addEventListener("DOMContentLoaded", startOrSay, { once: true });
  }
})();
