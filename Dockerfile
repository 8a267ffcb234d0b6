# syntax=docker/dockerfile:1

# The build needs no network but Maven Central; tests ran before the image is built.
FROM eclipse-temurin:25-jdk AS build
WORKDIR /src
COPY mvnw pom.xml manifest.yml ./
COPY .mvn .mvn
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B -ntp -q dependency:go-offline -DskipTests
COPY src src
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B -ntp -q package -DskipTests

FROM eclipse-temurin:25-jre
RUN groupadd --system --gid 10001 bot \
 && useradd --system --uid 10001 --gid bot --home-dir /app --shell /usr/sbin/nologin bot \
 && install -d -o bot -g bot /app /data
WORKDIR /app
COPY --from=build /src/target/sm-request-bot.jar /app/sm-request-bot.jar
ENV DATA_DIR=/data PORT=3000
# Only /data and /tmp are written: the root file system can be mounted read-only.
VOLUME /data
EXPOSE 3000
USER 10001:10001
HEALTHCHECK --interval=30s --timeout=3s --start-period=20s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$PORT && printf 'GET /healthz HTTP/1.0\r\n\r\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-XX:+ExitOnOutOfMemoryError", "-jar", "/app/sm-request-bot.jar"]
CMD ["serve"]
