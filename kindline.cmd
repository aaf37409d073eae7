@echo off
rem Kindline's launcher for Windows, the twin of ./kindline: finds a JDK 25 or newer, then calls Maven or starts the product.
rem Delayed expansion stays off: it would eat exclamation marks in paths and arguments.
setlocal EnableExtensions DisableDelayedExpansion
cd /d "%~dp0"

rem The arguments after the command as they were written: %2, %3 ... would be split at "=" and ",".
set "COMMAND=%~1"
set "REST="
for /f "tokens=1,*" %%a in ("%*") do set "REST= %%b"

set "FOUND="
if not defined KINDLINE_JDK goto look
call :try "%KINDLINE_JDK%"
if defined FOUND goto found
echo KINDLINE_JDK names "%KINDLINE_JDK%", where there is no JDK 25 or newer. 1>&2
exit /b 1

:look
if defined JAVA_HOME call :try "%JAVA_HOME%"
for %%j in (javac.exe) do if not defined FOUND if not "%%~$PATH:j"=="" for %%h in ("%%~dp$PATH:j..") do call :try "%%~fh"
for /d %%d in (
  "%ProgramFiles%\Java\*"
  "%ProgramFiles%\Eclipse Adoptium\*"
  "%ProgramFiles%\Microsoft\jdk*"
  "%ProgramFiles%\Zulu\*"
  "%ProgramFiles%\BellSoft\*"
  "%ProgramFiles%\Amazon Corretto\*"
  "%USERPROFILE%\.jdks\*"
  "%USERPROFILE%\.sdkman\candidates\java\*"
) do if not defined FOUND call :try "%%~d"
for /d %%d in ("%USERPROFILE%\scoop\apps\*jdk*") do if not defined FOUND call :try "%%~d\current"
if defined FOUND goto found
echo Kindline needs a JDK 25 or newer and found none. Install one, for example Eclipse Temurin 25, or name its folder in KINDLINE_JDK. 1>&2
exit /b 1

:found
set "JAVA_HOME=%FOUND%"
set "MAVEN_OPTS=--sun-misc-unsafe-memory-access=allow %MAVEN_OPTS%"
set "JAR=web-ui\target\kindline.jar"
set "JAVA="%JAVA_HOME%\bin\java.exe" -XX:+UseCompactObjectHeaders --enable-native-access=ALL-UNNAMED %KINDLINE_JAVA_OPTS% -jar %JAR%"

if "%COMMAND%"=="run" goto run
if "%COMMAND%"=="test" goto test
if "%COMMAND%"=="build" goto package
if "%COMMAND%"=="verify-audit" goto audit
if "%COMMAND%"=="set-up-code" goto audit
if "%COMMAND%"=="partition-messages" goto audit
if "%COMMAND%"=="mvn" goto maven
if "%COMMAND%"=="jdk" goto jdk
echo Usage: kindline run ^| test ^| build ^| verify-audit ^| set-up-code ^| partition-messages ^| mvn ^<arguments^> ^| jdk
if "%COMMAND%"=="" exit /b 0
if "%COMMAND%"=="help" exit /b 0
exit /b 2

:jdk
echo %JAVA_HOME%
exit /b 0

:run
call :package
if errorlevel 1 exit /b 1
if not defined KINDLINE_DEMO_ENABLED set "KINDLINE_DEMO_ENABLED=true"
%JAVA% --kindline.find-free-port=true%REST%
exit /b %ERRORLEVEL%

:test
call :needs_maven
if errorlevel 1 exit /b 1
if not defined KINDLINE_CHROMIUM goto test_without_browser
if not exist "%KINDLINE_CHROMIUM%" goto test_without_browser
call mvn -B verify -Pbrowser%REST%
exit /b %ERRORLEVEL%

:test_without_browser
call mvn -B verify%REST%
set "RESULT=%ERRORLEVEL%"
echo Browser tests were left out: name a chromium or chrome in KINDLINE_CHROMIUM.
exit /b %RESULT%

:audit
if exist %JAR% goto audit_now
call :package
if errorlevel 1 exit /b 1
:audit_now
%JAVA% --kindline.command=%COMMAND%%REST%
exit /b %ERRORLEVEL%

:maven
call :needs_maven
if errorlevel 1 exit /b 1
call mvn%REST%
exit /b %ERRORLEVEL%

:package
call :needs_maven
if errorlevel 1 exit /b 1
call mvn -B -q -pl web-ui -am package -DskipTests -Dkindline.checks.skip=true
exit /b %ERRORLEVEL%

:needs_maven
where mvn >nul 2>nul
if not errorlevel 1 exit /b 0
echo Kindline is built with Maven 3.8.6 or newer and found no mvn on the path. Install Maven. 1>&2
exit /b 1

:try
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do for /f "tokens=1 delims=.-+" %%m in ("%%~v") do if %%m GEQ 25 set "FOUND=%~1"
exit /b 0
