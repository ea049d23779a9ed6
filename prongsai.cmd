@echo off
if exist "%~dp0node_modules\.bin\node.cmd" (
  call "%~dp0node_modules\.bin\node.cmd" "%~dp0scripts\launch.mjs" %*
) else (
  node "%~dp0scripts\launch.mjs" %*
)
exit /b %ERRORLEVEL%
