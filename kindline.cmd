@echo off
rem Kindline's launcher for Windows, the twin of ./kindline: finds a JDK 25 or newer, then calls Maven or starts the product.
setlocal EnableExtensions EnableDelayedExpansion
cd /d "%~dp0"

set "FOUND="
if defined KINDLINE_JDK (
  call :try "%KINDLINE_JDK%"
  if not defined FOUND (
    echo KINDLINE_JDK names %KINDLINE_JDK%, where there is no JDK 25 or newer. 1>&2
    exit /b 1
  )
)
if not defined FOUND if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined FOUND for /d %%d in (
  "%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*"
  "%ProgramFiles%\Zulu\*" "%ProgramFiles%\BellSoft\*" "%ProgramFiles%\Amazon Corretto\*"
  "%USERPROFILE%\.jdks\*" "%USERPROFILE%\.sdkman\candidates\java\*" "%USERPROFILE%\scoop\apps\*jdk*\current"
) do if not defined FOUND call :try "%%~d"
if not defined FOUND (
  echo Kindline needs a JDK 25 or newer and found none. Install one, for example Eclipse Temurin 25, or name its folder in KINDLINE_JDK. 1>&2
  exit /b 1
)
set "JAVA_HOME=%FOUND%"
set "MAVEN_OPTS=--sun-misc-unsafe-memory-access=allow %MAVEN_OPTS%"

set "COMMAND=%~1"
set "REST="
:collect
shift
if not "%~1"=="" (
  set "REST=!REST! %1"
  goto collect
)
set "JAR=web-ui\target\kindline.jar"

if "%COMMAND%"=="run" goto run
if "%COMMAND%"=="test" goto test
if "%COMMAND%"=="build" goto build
if "%COMMAND%"=="verify-audit" goto audit
if "%COMMAND%"=="mvn" goto maven
if "%COMMAND%"=="jdk" echo %JAVA_HOME%& exit /b 0
echo Usage: kindline run ^| test ^| build ^| verify-audit ^| mvn ^<arguments^> ^| jdk
if "%COMMAND%"=="" exit /b 0
exit /b 2

:run
call :package || exit /b 1
if not defined KINDLINE_DEMO_ENABLED set "KINDLINE_DEMO_ENABLED=true"
"%JAVA_HOME%\bin\java" -XX:+UseCompactObjectHeaders --enable-native-access=ALL-UNNAMED %KINDLINE_JAVA_OPTS% -jar %JAR% --kindline.find-free-port=true%REST%
exit /b %ERRORLEVEL%

:test
if defined KINDLINE_CHROMIUM if exist "%KINDLINE_CHROMIUM%" (
  call mvn -B verify -Pbrowser%REST%
  exit /b !ERRORLEVEL!
)
call mvn -B verify%REST%
set "RESULT=%ERRORLEVEL%"
echo Browser tests were left out: name a chromium or chrome in KINDLINE_CHROMIUM.
exit /b %RESULT%

:build
call :package
exit /b %ERRORLEVEL%

:audit
if not exist %JAR% call :package || exit /b 1
"%JAVA_HOME%\bin\java" --enable-native-access=ALL-UNNAMED -jar %JAR% --kindline.command=verify-audit%REST%
exit /b %ERRORLEVEL%

:maven
call mvn%REST%
exit /b %ERRORLEVEL%

:package
where mvn >nul 2>nul || (
  echo Kindline is built with Maven 3.8.6 or newer and found no mvn on the path. Install Maven. 1>&2
  exit /b 1
)
call mvn -B -q -pl web-ui -am package -DskipTests -Dkindline.checks.skip=true
exit /b %ERRORLEVEL%

:try
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
  for /f "tokens=1 delims=.-" %%m in ("%%~v") do if %%m GEQ 25 set "FOUND=%~1"
)
exit /b 0
