// Runs before the first paint, so that a dark room never flashes white.
(() => {
  let choice = null;
  try {
    choice = localStorage.getItem("appearance");
  } catch {
    // Storage may be switched off: then the system's appearance counts.
  }
  const isDark =
    choice === "dark" || (choice !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.theme = isDark ? "dark" : "light";
})();
