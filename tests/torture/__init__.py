"""The service is killed wherever it can be killed; nothing may be lost or said twice."""
