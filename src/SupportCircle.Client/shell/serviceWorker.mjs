// Keeps the pages themselves, never what is said in them, so that they open without a line. The build puts the list of
// files in place of FILES and a name of this version in place of VERSION.
const version = VERSION;
const files = FILES;
// What everybody may read, and somebody may need when there is no line: helplines, and who runs this place.
const openly = ["/api/help", "/api/organisation"];
// Addresses that are the server's and none of the pages'.
const ofServer = /^\/(api|hubs|health|openapi|dev)(\/|$)/;

addEventListener("install", (event) => event.waitUntil(take()));
addEventListener("activate", (event) => event.waitUntil(dropEarlier()));
addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (openly.includes(pathname)) event.respondWith(freshOrKept(pathname, request));
  else if (request.mode === "navigate" && !ofServer.test(pathname))
    event.respondWith(freshOrKept("/", request));
  else if (files.includes(pathname)) event.respondWith(keptOrFresh(pathname, request));
});

async function take() {
  const cache = await caches.open(version);
  await cache.addAll(["/", ...files]);
  // Without these the pages still open.
  await Promise.allSettled(openly.map((path) => cache.add(path)));
}

// Runs once no page of the earlier version is open any more: each finds its own files until then.
async function dropEarlier() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== version).map((name) => caches.delete(name)));
}

async function freshOrKept(path, request) {
  const cache = await caches.open(version);
  try {
    const fresh = await fetch(request);
    if (fresh.status < 500) {
      if (openly.includes(path) && fresh.ok) await cache.put(path, fresh.clone());
      return fresh;
    }
    return (await cache.match(path)) ?? fresh;
  } catch (error) {
    const kept = await cache.match(path);
    if (kept) return kept;
    throw error;
  }
}

async function keptOrFresh(path, request) {
  const cache = await caches.open(version);
  return (await cache.match(path)) ?? fetch(request);
}
