// Runs before the first paint, so that a dark room never flashes white; and goes along when the system turns.
(() => {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const show = () => {
    let choice = null;
    try {
      choice = localStorage.getItem("appearance");
    } catch {
      // Storage may be switched off: then the system's appearance counts.
    }
    const isDark = choice === "dark" || (choice !== "light" && dark.matches);
    document.documentElement.dataset.theme = isDark ? "dark" : "light";
  };
  dark.addEventListener("change", show);
  show();
})();
