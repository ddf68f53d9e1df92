# syntax=docker/dockerfile:1

# The client, where there is Node. It is the same for every processor, so it is built on the builder's own.
FROM --platform=$BUILDPLATFORM node:24-bookworm-slim AS client
WORKDIR /client
COPY src/SupportCircle.Client/package.json src/SupportCircle.Client/package-lock.json src/SupportCircle.Client/.npmrc ./
RUN npm ci --no-audit --no-fund
COPY src/SupportCircle.Client/ ./
RUN npm run build -- --outDir /wwwroot --emptyOutDir

# The host, compiled for the processor that the image is for.
FROM --platform=$BUILDPLATFORM mcr.microsoft.com/dotnet/sdk:10.0-noble AS publish
ARG TARGETARCH
WORKDIR /source
# What a restore reads and nothing else: as long as no reference and no version changes, packages come from the cache.
COPY global.json Directory.Build.props Directory.Packages.props ./
COPY src/SupportCircle.Contracts/*.csproj src/SupportCircle.Contracts/
COPY src/SupportCircle.Data/*.csproj src/SupportCircle.Data/
COPY src/SupportCircle.Data.PostgreSql/*.csproj src/SupportCircle.Data.PostgreSql/
COPY src/SupportCircle.Data.Sqlite/*.csproj src/SupportCircle.Data.Sqlite/
COPY src/SupportCircle.Data.SqlServer/*.csproj src/SupportCircle.Data.SqlServer/
COPY src/SupportCircle.Domain/*.csproj src/SupportCircle.Domain/
COPY src/SupportCircle.Web/*.csproj src/SupportCircle.Web/Client.targets src/SupportCircle.Web/
RUN dotnet restore src/SupportCircle.Web -a $TARGETARCH -p:PublishReadyToRun=true
# The rules of the analysers are part of the build: warnings are errors.
COPY .editorconfig ./
COPY src/ src/
COPY --from=client /wwwroot/ src/SupportCircle.Web/wwwroot/
# ReadyToRun: compiled ahead, so that a start, and a health check is one, does not begin by compiling.
RUN dotnet publish src/SupportCircle.Web -c Release -a $TARGETARCH --self-contained false --no-restore \
    -p:BuildClient=false -p:PublishReadyToRun=true -o /app
# The next image has no shell to make folders with. Nobody but the host's own user looks into them.
RUN mkdir -p /folders/storage/keys /folders/author-keys && chmod -R 700 /folders/*

# "extra" has ICU, without which SQL Server's driver opens no connection, and the time zones. "chiseled" has no shell, no
# package manager and no root at run time.
FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled-extra
COPY --from=publish --chown=$APP_UID:$APP_UID /folders/ /var/lib/supportcircle/
COPY --from=publish /app/ /app/
WORKDIR /app
# The diagnostics port writes to /tmp and gives a dump of memory, people's words in it, to whoever asks as this user.
ENV ASPNETCORE_HTTP_PORTS=8080 \
    DOTNET_EnableDiagnostics=0 \
    Storage__Folder=/var/lib/supportcircle/storage
USER $APP_UID
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=10s --start-period=60s --retries=3 CMD ["/app/SupportCircle.Web", "--health"]
ENTRYPOINT ["/app/SupportCircle.Web"]
